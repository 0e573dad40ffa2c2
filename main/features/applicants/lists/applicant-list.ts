/** A list of applicants as a kind of import: read, and each row set beside the directory (S0.4). */
import { setImmediate } from 'node:timers/promises';
import { applicantScore } from '../../../../domain/applicants/applicant-columns';
import { numberText, type Directory, type Known } from '../../../../domain/applicants/applicant-match';
import { Matcher, type MatchedRow } from '../../../../domain/applicants/applicant-piles';
import { readApplicantSheet, type ApplicantSheet } from '../../../../domain/applicants/applicant-sheet';
import { visible } from '../../../../domain/applicants/applicant-email';
import { headingsOf } from '../../../../domain/imports/headings';
import type { SheetError } from '../../../../domain/imports/sheet-table';
import { fail, ok, type Result } from '../../../../domain/result';
import { civilDateOf } from '../../../../domain/time/civil-time';
import { sha256Hex } from '../../../register/hash';
import type { ReadTx } from '../../../register/transaction';
import { importKind, type ImportScene, type SheetFacts, type Shown, type ShownRow } from '../../imports/kind';
import type { FileError } from '../../imports/file-error';
import { readSheet } from '../../imports/read-sheet';
import { findByAddress, findByName, findByNumber, type Entry } from '../rows/applicants';
import { readDoneRows } from '../rows/imports';

export interface ApplicantsLook {
  readonly facts: SheetFacts;
  /** SHA-256 of the file: what its rows are remembered by. */
  readonly file: string;
  readonly sheet: ApplicantSheet;
  readonly matched: readonly MatchedRow[];
  /** Rows that were decided on when this very file was read before. */
  readonly done: ReadonlySet<number>;
  readonly unended: boolean;
}

const MOST_BYTES = 40 * 1024 * 1024;
/** Rows of the longest list; a directory of all applicants of the country is shorter. */
const MOST_ROWS = 100_000;
/** Rows matched before others get a turn. */
const SOME_ROWS = 100;

export async function lookAtApplicants(
  bytes: Uint8Array,
  { tx, now, choice }: ImportScene,
): Promise<Result<ApplicantsLook, FileError | SheetError>> {
  if (bytes.length > MOST_BYTES) return fail('file-too-large');
  const read = readSheet(bytes, applicantScore);
  if (!read.ok) return read;
  const { records, unended, encoding, separator } = read.value;
  if (records.length > MOST_ROWS) return fail('file-too-large');
  const table = readApplicantSheet(records, { today: civilDateOf(now), unended, choice });
  if (!table.ok) return table;
  const sheet = table.value;
  const matcher = new Matcher(tx ? directoryOf(tx) : NOBODY);
  const matched: MatchedRow[] = [];
  for (const [at, row] of sheet.rows.entries()) {
    matched.push(matcher.take(row));
    if (at % SOME_ROWS === SOME_ROWS - 1) await setImmediate();
  }
  const file = sha256Hex(bytes);
  const done = new Set(tx ? readDoneRows(tx, file).keys() : []);
  const columns = headingsOf(sheet.header, sheet.columns);
  const facts = { encoding, separator, columns, notTaken: sheet.notTaken };
  return ok({ facts, file, sheet, matched, done, unended });
}

const directoryOf = (tx: ReadTx): Directory => ({
  byNumber: (number) => findByNumber(tx, number).map(knownOf),
  byAddress: (key) => findByAddress(tx, key).map(knownOf),
  byName: (folded) => findByName(tx, folded).map(knownOf),
});
const NOBODY: Directory = { byNumber: () => [], byAddress: () => [], byName: () => [] };

const knownOf = ({ id, state }: Entry): Known => ({ who: { applicant: id }, state });

function shown({ sheet, matched, done }: ApplicantsLook): Shown {
  const rows = matched.map(({ row, details, addresses, match, notes }): ShownRow => {
    const reason = match.kind === 'doubtful' ? match.doubt : notes[0];
    return {
      line: row,
      state: done.has(row) ? 'same' : match.kind,
      values: { name: details.name, number: numberText(details), emails: addresses, phones: details.phones },
      ...(reason === undefined ? {} : { reason }),
    };
  });
  const refused = sheet.refused.map(({ row, reason, cells }): ShownRow => {
    const cell = (field: 'name' | 'number' | 'emails' | 'phones'): string[] =>
      sheet.columns[field].map((at) => visible(cells[at] ?? ''));
    const [name = ''] = cell('name');
    const [number = ''] = cell('number');
    const values = { name, number, emails: cell('emails'), phones: cell('phones') };
    return { line: row, state: 'refused', values, reason };
  });
  return { rows: [...rows, ...refused].sort((one, other) => one.line - other.line) };
}

export const applicantsKind = importKind<ApplicantsLook>({
  name: 'applicants',
  mostBytes: MOST_BYTES,
  look: lookAtApplicants,
  shown,
});
