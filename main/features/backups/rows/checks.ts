/** Full checks of the register itself, and what they found. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { CheckProblem } from '../../../register/check-problem';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface CheckRow {
  readonly at: Instant;
  /** The newest entry that was found sound. */
  readonly upTo: number;
  readonly problems: readonly CheckProblem[];
}

interface Row {
  readonly at: Instant;
  readonly upTo: number;
  readonly code: '' | CheckProblem['code'];
  readonly table: string;
  readonly seq: number | null;
  readonly subject: string;
}

export function readNewestCheck(tx: ReadTx): CheckRow | undefined {
  const rows = tx.all<Row>(
    `SELECT at, up_to AS upTo, code, table_name AS "table", entry AS seq, subject FROM checks
     WHERE run = (SELECT run FROM checks ORDER BY id DESC LIMIT 1) ORDER BY id`,
  );
  const [first] = rows;
  return (
    first && {
      at: first.at,
      upTo: first.upTo,
      problems: rows.flatMap((row) => (row.code === '' ? [] : [problemOf(row, row.code)])),
    }
  );
}

/**
 * What an epoch was begun in spite of: two people looked at it and went on with fresh books and ranges. It stays told, and
 * stops nothing any more.
 */
export const readAcceptedProblems = (tx: ReadTx): CheckProblem[] =>
  tx
    .all<Row & { code: CheckProblem['code'] }>(
      `SELECT at, up_to AS upTo, code, table_name AS "table", entry AS seq, subject FROM checks WHERE code <> '' AND run IN (
         SELECT (SELECT max(run) FROM checks WHERE run < e.seq) FROM epochs e WHERE e.reason = 'check-failed')`,
    )
    .map((row) => problemOf(row, row.code));

/** Rows that differ can be left behind by fresh books; a broken chain, a damaged file or open guards cannot. */
export const isLeftBehind = ({ code }: CheckProblem): boolean =>
  code === 'rows-differ' || code === 'receipt-differs';

const problemOf = (row: Row, code: CheckProblem['code']): CheckProblem => ({
  code,
  ...(row.table === '' ? {} : { table: row.table }),
  ...(row.seq === null ? {} : { seq: row.seq }),
  ...(row.subject === '' ? {} : { [code === 'schema-differs' ? 'object' : 'subject']: row.subject }),
});

/** One row for each problem, or one that says that all was sound; the journal has codes, tables and ids alone. */
export function insertCheck(tx: WriteTx, upTo: number, problems: readonly CheckProblem[]): void {
  const { seq: run } = tx.journal('register.checked', {
    ...{ good: problems.length === 0, upTo },
    problems: problems.map(({ code, table = '', seq = null, object = '' }) => ({
      code,
      table,
      entry: seq,
      object,
    })),
  });
  const found = problems.length === 0 ? [SOUND] : problems;
  for (const { code, table = '', seq = null, subject, object } of found)
    insert(tx, 'checks', {
      ...{ run, at: tx.at, up_to: upTo, code, table_name: table, entry: seq },
      subject: String(subject ?? object ?? ''),
    });
}

const SOUND: Omit<Partial<CheckProblem>, 'code'> & { readonly code: '' } = { code: '' };
