/** Deadlines as they stand, in the order in which they fall due. */
import { NEAR_MS } from '../../../../domain/notices/notice';
import { instantMs, toInstant, type Instant } from '../../../../domain/time/civil-time';
import type { Deadline } from '../../../call/deadlines';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { storedJson } from '../../../register/stored-json';

export interface KeptDeadline extends Required<Deadline> {
  readonly subject: string;
}

type Row = Omit<KeptDeadline, 'values'> & { readonly values: string };

const DEADLINES = `SELECT kind, subject, due_at AS dueAt, near_from AS nearFrom, late_kind AS lateKind,
  early, facts AS "values", screen AS "to" FROM deadlines`;
const deadlineOf = (row: Row): KeptDeadline => ({
  ...row,
  values: storedJson(row.values) as Deadline['values'],
});

/** All of them, what falls due first before the others. */
export const readDeadlines = (tx: ReadTx): KeptDeadline[] =>
  tx.all<Row>(`${DEADLINES} ORDER BY due_at, kind, subject`).map(deadlineOf);

/** Those that are near at `now`, or past. */
export const readNear = (tx: ReadTx, now: Instant): KeptDeadline[] =>
  tx.all<Row>(`${DEADLINES} WHERE near_from <= ? ORDER BY due_at, kind, subject`, now).map(deadlineOf);

/** Who has a deadline of the feature. */
export const readSubjects = (tx: ReadTx, feature: string): string[] =>
  tx
    .all<{ subject: string }>('SELECT DISTINCT subject FROM deadlines WHERE feature = ?', feature)
    .map(({ subject }) => subject);

const shortlyBefore = (dueAt: Instant): Instant => toInstant(instantMs(dueAt) - NEAR_MS);

/** Puts the subject's deadlines of the feature in the place of those that stand; writes nothing where they are the same. */
export function replaceDeadlines(
  tx: WriteTx,
  feature: string,
  subject: string,
  deadlines: readonly Deadline[],
): void {
  const rows = deadlines.map(({ kind, dueAt, early, values, to, nearFrom, lateKind = kind }) => ({
    ...{ feature, kind, subject, due_at: dueAt, near_from: nearFrom ?? shortlyBefore(dueAt) },
    ...{ late_kind: lateKind, early, facts: JSON.stringify(values), screen: to },
  }));
  const kept = tx.all<(typeof rows)[number]>(
    `SELECT feature, kind, subject, due_at, near_from, late_kind, early, facts, screen
     FROM deadlines WHERE feature = ? AND subject = ? ORDER BY kind`,
    feature,
    subject,
  );
  const wanted = rows.toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  if (JSON.stringify(kept) === JSON.stringify(wanted)) return;
  if (kept.length > 0) tx.run('DELETE FROM deadlines WHERE feature = ? AND subject = ?', feature, subject);
  for (const row of wanted) insert(tx, 'deadlines', row);
}
