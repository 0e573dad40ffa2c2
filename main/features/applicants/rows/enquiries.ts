/** Enquiries of the public during an outage, and whether they were called back (S0.7). */
import type { Enquiry } from '../../../../preload/contract/applicants/enquiries';
import { insert } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { newId } from '../../../register/new-id';

export type CallOutcome = 'reached' | 'no-answer' | 'wrong-number';

export interface NewEnquiry {
  readonly outage: string | null;
  readonly applicant: string | null;
  readonly name: string;
  readonly phone: string;
  readonly asked: string;
  readonly callBack: boolean;
}

export function insertEnquiry(tx: WriteTx, enquiry: NewEnquiry, officer: string): string {
  const id = newId();
  const { outage, applicant, callBack } = enquiry;
  const { seq } = tx.journal('applicants.enquiry-noted', { enquiry: id, outage, applicant, callBack });
  insert(tx, 'enquiries', {
    id,
    outage,
    applicant,
    name: enquiry.name,
    phone: enquiry.phone,
    asked: enquiry.asked,
    call_back: callBack ? 1 : 0,
    at: tx.at,
    officer,
    seq,
  });
  if (callBack) insert(tx, 'call_backs', { enquiry: id, outage, seq });
  return id;
}

export function insertCall(
  tx: WriteTx,
  call: { enquiry: string; outcome: CallOutcome; note: string; officer: string },
): void {
  const { enquiry, outcome, note, officer } = call;
  const { seq } = tx.journal('applicants.enquiry-called', { enquiry, outcome });
  insert(tx, 'enquiry_calls', { enquiry, outcome, note, at: tx.at, officer, seq });
  if (endsIt(outcome)) tx.run('DELETE FROM call_backs WHERE enquiry = ?', enquiry);
}

/** A wrong number ends it as well: there is nobody to be called. */
const endsIt = (outcome: CallOutcome): boolean => outcome !== 'no-answer';

const ENDED = `EXISTS (SELECT 1 FROM enquiry_calls c WHERE c.enquiry = q.id AND c.outcome <> 'no-answer')`;
const WAITING = `q.call_back = 1 AND NOT ${ENDED}`;

/** Those who wait for a call, found without going through all that were ever noted. */
export const callBacks = projection({
  table: 'call_backs',
  subject: 'enquiry',
  of: 'enquiries',
  fold: (tx, enquiry) =>
    tx.all<{ enquiry: string; outage: string | null; seq: number }>(
      `SELECT q.id AS enquiry, q.outage, q.seq FROM enquiries q WHERE q.id = ? AND ${WAITING}`,
      enquiry,
    ),
});

type Row = Omit<Enquiry, 'calls' | 'callBack' | 'open'> & { callBack: number; open: number; seq: number };

const COLUMNS = `q.id, q.outage, q.applicant, q.name, q.phone, q.asked, q.call_back AS callBack, q.at, q.officer, q.seq,
  ${WAITING} AS open`;

/** With `calls` the oldest first, else the newest first; one more than a page shows tells that there are more. */
export const readEnquiries = (
  tx: ReadTx,
  show: 'calls' | 'all',
  after: number | undefined,
  limit: number,
): (Enquiry & { seq: number })[] =>
  (show === 'calls'
    ? tx.all<Row>(
        `SELECT ${COLUMNS} FROM call_backs w JOIN enquiries q ON q.id = w.enquiry WHERE w.seq > ? ORDER BY w.seq LIMIT ?`,
        after ?? 0,
        limit,
      )
    : tx.all<Row>(
        `SELECT ${COLUMNS} FROM enquiries q WHERE q.seq < ? ORDER BY q.seq DESC LIMIT ?`,
        after ?? Number.MAX_SAFE_INTEGER,
        limit,
      )
  ).map((row) => ({
    ...row,
    callBack: row.callBack === 1,
    open: row.open === 1,
    calls: readCalls(tx, row.id),
  }));

const readCalls = (tx: ReadTx, enquiry: string): Enquiry['calls'] =>
  tx.all('SELECT outcome, note, at, officer FROM enquiry_calls WHERE enquiry = ? ORDER BY id', enquiry);

/** Undefined where there is none; `waiting` while somebody still is to be called. */
export const readEnquiry = (tx: ReadTx, id: string): { waiting: boolean } | undefined => {
  const row = tx.get<{ waiting: number }>(`SELECT ${WAITING} AS waiting FROM enquiries q WHERE q.id = ?`, id);
  return row && { waiting: row.waiting === 1 };
};

/** Call-backs that wait, by the outage they were asked in (null: none was noted). */
export const countWaiting = (tx: ReadTx): { outage: string | null; n: number }[] =>
  tx.all('SELECT outage, count(*) AS n FROM call_backs GROUP BY outage ORDER BY outage');
