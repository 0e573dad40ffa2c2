/** Deadlines as lines of the home list. */
import { stageOf, type DeadlineStage } from '../../../domain/notices/notice';
import type { Instant } from '../../../domain/time/civil-time';
import type { AgendaLine } from '../../call/feature';
import type { KeptDeadline } from './rows/deadlines';

const URGENCY: Record<Exclude<DeadlineStage, 'calm'>, AgendaLine['urgency']> = { near: 'soon', late: 'late' };

export function lineOf(deadline: KeptDeadline, now: Instant): AgendaLine {
  const { kind, subject, dueAt, early, values, to } = deadline;
  const stage = stageOf(dueAt, now);
  return {
    ...{ id: `${kind}-${subject}`, kind, dueAt, values, to },
    urgency: stage === 'calm' ? early : URGENCY[stage],
  };
}
