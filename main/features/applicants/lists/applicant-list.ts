/** A list of applicants as a kind of import: read, and each row set beside the directory (S0.4). */
import { applicantScore } from '../../../../domain/applicants/applicant-columns';
import type { Directory, Known } from '../../../../domain/applicants/applicant-match';
import { Matcher } from '../../../../domain/applicants/applicant-piles';
import { readApplicantSheet } from '../../../../domain/applicants/applicant-sheet';
import { headingsOf } from '../../../../domain/imports/headings';
import type { SheetError } from '../../../../domain/imports/sheet-table';
import { ok, type Result } from '../../../../domain/result';
import { civilDateOf } from '../../../../domain/time/civil-time';
import { sha256Hex } from '../../../register/hash';
import type { ReadTx } from '../../../register/transaction';
import type { ImportKind, ImportScene } from '../../imports/kind';
import type { FileError } from '../../imports/file-error';
import { readSheet } from '../../imports/read-sheet';
import { choiceFor } from '../../imports/remembered';
import { findByAddress, findByName, findByNumber, type Entry } from '../rows/applicants';
import { readDoneRows } from '../rows/imports';
import { shownApplicants } from './applicant-shown';
import { summaryOf, type ApplicantsHead } from './applicant-summary';
import type { ApplicantsLook, ListedApplicant } from './applicants-look';

/** A directory of all applicants of the country is shorter. */
const MOST_ROWS = 100_000;

export async function lookAtApplicants(
  bytes: Uint8Array,
  scene: ImportScene,
): Promise<Result<ApplicantsLook, FileError | SheetError>> {
  const { tx, now, pace } = scene;
  const read = readSheet(bytes, applicantScore, MOST_ROWS);
  if (!read.ok) return read;
  const { records, unended, encoding, separator } = read.value;
  const choice = choiceFor('applicants', records, scene);
  const table = readApplicantSheet(records, { today: civilDateOf(now), unended, choice, step: pace.step });
  if (!table.ok) return table;
  const sheet = table.value;
  const file = sha256Hex(bytes);
  const done = tx ? readDoneRows(tx, file) : new Map<number, unknown>();
  const matcher = new Matcher(tx ? directoryOf(tx) : NOBODY);
  const listed: ListedApplicant[] = [];
  for (const [at, row] of sheet.rows.entries()) {
    const match = matcher.take(row);
    listed.push({ ...match, line: row.row, pile: done.has(row.row) ? 'done' : match.match.kind });
    await pace.turn(at, sheet.rows.length);
  }
  for (const row of sheet.refused) listed.push({ ...row, line: row.row, pile: 'refused' });
  listed.sort((one, other) => one.line - other.line);
  const columns = headingsOf(sheet.header, sheet.columns);
  return ok({
    facts: { encoding, separator, columns, notTaken: sheet.notTaken },
    file,
    sheet,
    listed,
    unended,
  });
}

export const directoryOf = (tx: ReadTx): Directory => ({
  byNumber: (number) => findByNumber(tx, number).map(knownOf),
  byAddress: (key) => findByAddress(tx, key).map(knownOf),
  byName: (folded) => findByName(tx, folded).map(knownOf),
});
const NOBODY: Directory = { byNumber: () => [], byAddress: () => [], byName: () => [] };

const knownOf = ({ id, state }: Entry): Known => ({ who: { applicant: id }, state });

export const applicantsKind: ImportKind<
  ApplicantsLook,
  ApplicantsHead,
  ListedApplicant,
  (FileError | SheetError)['code']
> = {
  name: 'applicants',
  mostBytes: 20 * 1024 * 1024,
  look: lookAtApplicants,
  shown: (look) => ({ facts: look.facts, ...shownApplicants(look) }),
  head: summaryOf,
  rows: ({ listed }) => listed,
};
