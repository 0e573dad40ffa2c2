/** Calls to whoever could not be reached by e-mail in an outage: each a row, with when, which number, and what came of it. */
import type { CallWhy, ToldOutcome } from '../../../../domain/applicants/calling';
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { PackageSlice } from '../../../call/feature';
import { insert } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface OutageCall {
  readonly id: string;
  readonly outage: string;
  readonly applicant: string;
  readonly why: CallWhy;
  readonly number: string;
  readonly outcome: ToldOutcome;
  readonly note: string;
  readonly calledAt: Instant;
  readonly at: Instant;
  readonly officer: string;
}

const COLUMNS =
  'id, outage, applicant, why, number, outcome, note, called_at AS calledAt, at, officer FROM outage_calls';

export function insertCallIn(tx: WriteTx, made: Omit<OutageCall, 'id' | 'at'>): string {
  const call: OutageCall = { ...made, id: newId(), at: tx.at };
  const { id, outage, applicant, why, outcome } = call;
  const { seq } = tx.journalRows(
    'applicants.called',
    { call: id, outage, applicant, why, outcome },
    { 'calls.csv': [callCells(call)] },
  );
  const { calledAt, ...row } = call;
  insert(tx, 'outage_calls', { ...row, called_at: calledAt, seq });
  return id;
}

/** The oldest first. */
export const readCallsTo = (tx: ReadTx, outage: string, applicant: string): OutageCall[] =>
  tx.all(`SELECT ${COLUMNS} WHERE outage = ? AND applicant = ? ORDER BY seq`, outage, applicant);

export const countCallsIn = (tx: ReadTx, outage: string): number =>
  tx.one<{ n: number }>('SELECT count(*) AS n FROM outage_calls WHERE outage = ?', outage).n;

const callCells = (call: OutageCall): CsvRow<'calls.csv'> => ({
  ...{ id: call.id, outage: call.outage, applicant: call.applicant, why: call.why, number: call.number },
  ...{ outcome: call.outcome, note: call.note, called_at: toLocalText(call.calledAt) },
  ...{ at: toLocalText(call.at), actor: call.officer },
});

export function* eachCallRow(tx: ReadTx, { after, upTo }: PackageSlice): Generator<MadeRow<'calls.csv'>> {
  for (const { seq, ...call } of tx.each<OutageCall & { seq: number }>(
    `SELECT seq, ${COLUMNS} WHERE seq > ? AND seq <= ? ORDER BY seq`,
    after,
    upTo,
  ))
    yield { seq, row: callCells(call) };
}
