/** Deadlines as lines of the home list. */
import type { DeadlineStage } from '../../../domain/notices/notice';
import type { Instant } from '../../../domain/time/civil-time';
import type { AgendaLine } from '../../call/feature';
import type { KeptDeadline } from './rows/deadlines';

const URGENCY: Record<Exclude<DeadlineStage, 'calm'>, AgendaLine['urgency']> = { near: 'soon', late: 'late' };

export function stageOf({ dueAt, nearFrom }: KeptDeadline, now: Instant): DeadlineStage {
  if (now >= dueAt) return 'late';
  return now >= nearFrom ? 'near' : 'calm';
}

export function lineOf(deadline: KeptDeadline, now: Instant): AgendaLine {
  const { subject, dueAt, early, values, to } = deadline;
  const stage = stageOf(deadline, now);
  const kind = stage === 'late' ? deadline.lateKind : deadline.kind;
  return {
    ...{ id: `${kind}-${subject}`, kind, dueAt, values, to },
    urgency: stage === 'calm' ? early : URGENCY[stage],
  };
}
