import type { DayKind } from './calendar';
import { formatLocalMinute, type LocalMinute } from '../time/local-minutes';

/** Why a stretch of time counts towards a promise or does not. `months`: skipped as a whole by the calendar. */
export const WHY_REASONS = [
  'received',
  'counted',
  'months',
  'outside-hours',
  'weekend',
  'holiday',
  'closed',
  'paused',
] as const;
export type WhyReason = (typeof WHY_REASONS)[number];

/**
 * One stretch, for people who ask why: local times `2026-11-22T10:30+08:00`, the minutes of it that count (open minutes),
 * the holiday's name. Without `to` nobody knows its end.
 */
export type Why = { from: string; to?: string; minutes: number; reason: WhyReason; name?: string };

export type Step = { from: LocalMinute; to: LocalMinute; minutes: number; reason: WhyReason; name?: string };

/** What a count leads to: due at a minute, or (in a pause without end, or without any working day) never known. */
export type Trail = { due?: LocalMinute; steps: Step[] };

/** Adds a stretch, drawing it together with the one before when that is of the same kind and meets it. */
export function addStep(steps: Step[], step: Step): void {
  if (step.to <= step.from) return;
  const last = steps.at(-1);
  if (last && last.to === step.from && last.reason === step.reason && last.name === step.name) {
    last.to = step.to;
    last.minutes += step.minutes;
  } else steps.push({ ...step });
}

/** The reason and name that a day without work gives. */
export function reasonOf(kind: DayKind): { reason: WhyReason; name?: string } {
  if (kind.kind === 'holiday') return { reason: 'holiday', name: kind.name };
  return { reason: kind.kind === 'working' ? 'counted' : kind.kind };
}

export function whyOf(step: Step): Why {
  return {
    from: formatLocalMinute(step.from),
    ...(Number.isFinite(step.to) ? { to: formatLocalMinute(step.to) } : {}),
    minutes: step.minutes,
    reason: step.reason,
    ...(step.name === undefined ? {} : { name: step.name }),
  };
}
