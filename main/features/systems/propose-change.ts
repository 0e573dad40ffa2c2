/** What a row of looks amounts to becomes a proposal, unless people know it already; what it overtakes is withdrawn. */
import type { Instant } from '../../../domain/time/civil-time';
import type { Counter } from '../../call/counter';
import { insertProposal, settleProposal, readOpenProposals } from './rows/proposals';
import { readOpenSummaries } from '../outages/rows/outages';
import { newId } from '../../register/new-id';

export interface Turn {
  readonly system: string;
  readonly turned: 'down' | 'up';
  readonly since: Instant;
  /** The last failure's code. */
  readonly why: string;
}

/** Throws `CannotWrite` where nothing can be written now. */
export function proposeChange({ register, events }: Counter, { system, turned, since, why }: Turn): void {
  if (!register) return;
  const reading = register.reading();
  const kind = turned === 'down' ? 'outage' : 'recovery';
  const standing = readOpenProposals(reading).filter((each) => each.system === system);
  const overtaken = standing.filter((each) => each.kind !== kind);
  const isDown = readOpenSummaries(reading).some(
    (outage) => outage.system === system && outage.restoredAt === null,
  );
  // what people know already is not proposed, nor what stands proposed
  const news = isDown === (kind === 'recovery') && !standing.some((each) => each.kind === kind);
  if (overtaken.length === 0 && !news) return;
  register.write({ actor: 'system' }, (tx) => {
    for (const { id } of overtaken)
      settleProposal(tx, { proposal: id, kind: 'withdrawn', officer: 'system' });
    if (news) insertProposal(tx, { id: newId(), system, kind, since, why });
  });
  events.send({ kind: 'changed', features: ['systems', 'home'] });
}
