import type { AgendaLine } from '../../call/feature';

const RANK: Record<AgendaLine['urgency'], number> = { late: 0, soon: 1, calm: 2 };

/** Late before soon before calm, then by deadline; what has none comes last, features keep their order. */
export function byUrgency(one: AgendaLine, other: AgendaLine): number {
  const rank = RANK[one.urgency] - RANK[other.urgency];
  if (rank !== 0) return rank;
  if (one.dueAt === other.dueAt) return 0;
  if (one.dueAt === null) return 1;
  if (other.dueAt === null) return -1;
  return one.dueAt < other.dueAt ? -1 : 1;
}
