import { instantMs, toInstant, type Instant } from './civil-time';
import { fail, ok, type Result } from './result';

/** Systems that are known from the start; an administrator adds others by code. */
export const SHIPPED_SYSTEMS = ['ESV3', 'ESV2', 'AP', 'IGFMAS', 'ISPEKS'] as const;
export type System = (typeof SHIPPED_SYSTEMS)[number] | (string & {});

/** PILIHAN 1, 2, 3 of the guide for ESV3 (S1.1). */
export const OPTIONS = ['P1', 'P2', 'P3'] as const;
export type Option = (typeof OPTIONS)[number];

/** A choice of option stays in the history when the next one replaces it. */
export type OptionDecision = { option: Option; at: Instant; by: string };

type Reported = {
  system: System;
  /** since when the system is down, as the reporter said */
  startedAt: Instant;
  reportedAt: Instant;
  /** officer's id */
  reportedBy: string;
};
type InForce = Reported & {
  inForceAt: Instant;
  confirmedBy: string;
  /** why the fallback came into force before the threshold */
  earlyReason?: string;
  decisions: readonly OptionDecision[];
};
type Restored = InForce & { restoredAt: Instant; restoredBy: string };
type Closed = Restored & { closedAt: Instant; closedBy: string };

export type OutageState =
  | ({ state: 'reported' } & Reported)
  | ({ state: 'in-force' } & InForce)
  | ({ state: 'restored' } & Restored)
  | ({ state: 'closed' } & Closed);

export type OutageEvent =
  | { kind: 'confirmed'; at: Instant; by: string; option?: Option; reason?: string }
  | { kind: 'option-decided'; at: Instant; by: string; option: Option }
  | { kind: 'restored'; at: Instant; by: string }
  | { kind: 'closed'; at: Instant; by: string };

export type OutageError = {
  code: 'outage-state-wrong' | 'outage-time-backwards' | 'early-reason-needed' | 'option-not-for-system';
};

/** Hours (clock hours) that an outage must last before its fallback comes into force (S0.1); only AP's document names any. */
export const shippedThresholdHours: Readonly<Record<string, number>> = { AP: 3 };

/** When the fallback comes into force by itself: the start that was reported, plus the system's threshold. */
export function thresholdAt(system: System, startedAt: Instant, hours = shippedThresholdHours): Instant {
  return toInstant(instantMs(startedAt) + (hours[system] ?? 0) * 3_600_000);
}

/** A new outage. Refused when it would start after it was reported. */
export function reportOutage(report: Reported): Result<OutageState, OutageError> {
  if (report.startedAt > report.reportedAt) return fail('outage-time-backwards');
  return ok({ state: 'reported', ...report });
}

/**
 * The outage after an event. Reported → in force → restored → closed; options are decided while it is in force, for
 * ESV3 alone. `hours`: the office's thresholds.
 */
export function applyOutageEvent(
  outage: OutageState,
  event: OutageEvent,
  hours: Readonly<Record<string, number>> = shippedThresholdHours,
): Result<OutageState, OutageError> {
  switch (event.kind) {
    case 'confirmed':
      return confirm(outage, event, hours);
    case 'option-decided': {
      if (outage.state !== 'in-force') return fail('outage-state-wrong');
      if (outage.system !== 'ESV3') return fail('option-not-for-system');
      const since = outage.decisions.at(-1)?.at ?? outage.inForceAt;
      if (event.at < since) return fail('outage-time-backwards');
      return ok({ ...outage, decisions: [...outage.decisions, decision(event.option, event)] });
    }
    case 'restored':
      if (outage.state !== 'in-force') return fail('outage-state-wrong');
      if (event.at < outage.inForceAt) return fail('outage-time-backwards');
      return ok({ ...outage, state: 'restored', restoredAt: event.at, restoredBy: event.by });
    case 'closed':
      if (outage.state !== 'restored') return fail('outage-state-wrong');
      if (event.at < outage.restoredAt) return fail('outage-time-backwards');
      return ok({ ...outage, state: 'closed', closedAt: event.at, closedBy: event.by });
  }
}

function confirm(
  outage: OutageState,
  event: OutageEvent & { kind: 'confirmed' },
  hours: Readonly<Record<string, number>>,
): Result<OutageState, OutageError> {
  if (outage.state !== 'reported') return fail('outage-state-wrong');
  if (event.at < outage.reportedAt) return fail('outage-time-backwards');
  if (event.option !== undefined && outage.system !== 'ESV3') return fail('option-not-for-system');
  const reason = event.reason?.trim() ?? '';
  const early = event.at < thresholdAt(outage.system, outage.startedAt, hours);
  if (early && reason === '') return fail('early-reason-needed');
  return ok({
    ...outage,
    state: 'in-force',
    inForceAt: event.at,
    confirmedBy: event.by,
    decisions: event.option === undefined ? [] : [decision(event.option, event)],
    ...(early ? { earlyReason: reason } : {}),
  });
}

function decision(option: Option, event: { at: Instant; by: string }): OptionDecision {
  return { option, at: event.at, by: event.by };
}

/** The option that governs new cases now, if one was decided. */
export function currentOption(outage: OutageState): Option | undefined {
  return outage.state === 'reported' ? undefined : outage.decisions.at(-1)?.option;
}
