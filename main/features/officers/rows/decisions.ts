/** What two people decided together, or one alone, and why: the reason stands in the register, since the journal holds no free text. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { CallName } from '../../../../preload/contract/contract';
import type { Deciders } from '../../../call/handler';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface Decision {
  /** Of its entry in the journal. */
  readonly seq: number;
  readonly call: string;
  readonly reason: string;
  readonly first: string;
  /** Null: decided by one person alone. */
  readonly second: string | null;
  readonly at: Instant;
  /** Who stood for it afterwards, where one decided alone. */
  readonly countersigned: string | null;
}

export const DECISION_COLUMNS = `d.seq, d.call, d.reason, d.first, d.second, d.at, c.officer AS countersigned`;
export const DECISION_FROM = 'decisions d LEFT JOIN countersignatures c ON c.decision = d.seq';
const DECISION = `SELECT ${DECISION_COLUMNS} FROM ${DECISION_FROM}`;

/** Oldest first, of what was decided from one time to another. */
export const readDecisionsBetween = (tx: ReadTx, from: Instant, to: Instant): Decision[] =>
  tx.all<Decision>(`${DECISION} WHERE d.at >= ? AND d.at <= ? ORDER BY d.seq`, from, to);

/** Oldest first, of these entries of the journal, up to the one before the second. */
export const readDecisionsIn = (tx: ReadTx, first: number, end: number): Decision[] =>
  tx.all<Decision>(`${DECISION} WHERE d.seq >= ? AND d.seq < ? ORDER BY d.seq`, first, end);

export function readDecision(
  tx: ReadTx,
  seq: number,
): (Decision & { readonly concerned: readonly string[] }) | undefined {
  const decision = tx.get<Decision>(`${DECISION} WHERE d.seq = ?`, seq);
  if (!decision) return undefined;
  const { concerned } = tx.one<{ concerned: string }>('SELECT concerned FROM decisions WHERE seq = ?', seq);
  return { ...decision, concerned: concerned.split(' ').filter(Boolean) };
}

/** Entries of what one person decided alone and nobody has countersigned, oldest first. */
export const readAlone = (tx: ReadTx): number[] =>
  tx
    .all<{ seq: number }>(
      `SELECT d.seq FROM decisions d WHERE d.second IS NULL
       AND NOT EXISTS (SELECT 1 FROM countersignatures c WHERE c.decision = d.seq) ORDER BY d.seq`,
    )
    .map(({ seq }) => seq);

export function insertDecision(
  tx: WriteTx,
  call: CallName,
  { first, second, concerned }: Deciders,
  reason: string,
): void {
  const { seq } = second
    ? tx.journal('officers.decided-together', { call, by: [first.id, second.id] })
    : tx.journal('officers.decided-alone', { call, by: first.id });
  insert(tx, 'decisions', {
    ...{ seq, call, reason, first: first.id, second: second?.id ?? null },
    ...{ concerned: concerned.join(' '), at: tx.at },
  });
}

export function insertCountersignature(tx: WriteTx, decision: number, officer: string): void {
  const { seq } = tx.journal('officers.countersigned', { decision, by: officer });
  insert(tx, 'countersignatures', { decision, officer, at: tx.at, seq });
}
