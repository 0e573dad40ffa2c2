/** What an import leaves stays at hand: opened again from the home list, and decided there (S0.3: all means all). */
import { Matcher } from '../../../../domain/applicants/applicant-piles';
import { readApplicantSheet, type RefusedRow } from '../../../../domain/applicants/applicant-sheet';
import { fail, ok } from '../../../../domain/result';
import { civilDateOf, type Instant } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { AgendaLine } from '../../../call/feature';
import type { CommandContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';
import type { SheetFacts } from '../../imports/kind';
import { PackedRows, packLots } from '../../imports/packed-rows';
import { insertDoneRow } from '../rows/imports';
import { countLeft, readLeftList, readLeftRows, type LeftList, type LeftRow } from '../rows/left-rows';
import { directoryOf } from './applicant-list';
import { summaryOf, type ImportPreview } from './applicant-summary';
import type { ListedApplicant } from './applicants-look';

const asRefused = ({ row, reason, text, cells }: LeftRow): RefusedRow[] =>
  reason === '' ? [] : [{ row, reason, text, cells }];

/** The rows of a list that still stand, set beside the directory as it is now. */
export function openLeft(tx: ReadTx, list: LeftList, now: Instant): ImportPreview | undefined {
  const left = readLeftRows(tx, list.file);
  const undecided = left.filter(({ reason }) => reason === '');
  const records = [{ row: 0, cells: list.header }, ...undecided];
  const { columns: choice, dates } = list;
  const read = readApplicantSheet(records, { today: civilDateOf(now), unended: false, choice, dates });
  // without a row below it the header alone is read
  if (!read.ok) return undefined;
  const sheet = { ...read.value, refused: [...read.value.refused, ...left.flatMap(asRefused)] };
  const matcher = new Matcher(directoryOf(tx));
  const matched = sheet.rows.map((row): ListedApplicant => {
    const match = matcher.take(row);
    return { ...match, line: row.row, pile: match.match.kind };
  });
  const refused = sheet.refused.map((row): ListedApplicant => ({ ...row, line: row.row, pile: 'refused' }));
  const listed = [...matched, ...refused].sort((one, other) => one.line - other.line);
  const facts: SheetFacts = { encoding: 'utf-8', separator: ',', columns: {}, notTaken: [] };
  const head = summaryOf({ facts, file: list.file, sheet, listed, unended: false });
  return { head, rows: new PackedRows([...packLots(listed)]), choice: undefined };
}

/** Dropped with a reason: nobody is asked about them again. */
export function dropRows(
  { tx, officer }: CommandContext,
  { file, rows, reason }: ParsedInputOf<'applicants.dropRows'>,
) {
  if (!readLeftList(tx, file)) return fail('list-unknown');
  const wanted = rows === null ? undefined : new Set(rows);
  const dropped = readLeftRows(tx, file).filter(({ row }) => wanted?.has(row) ?? true);
  if (dropped.length > 0) tx.journal('applicants.rows-dropped', { file, rows: dropped.length });
  for (const { row } of dropped)
    insertDoneRow(tx, { file, row, outcome: 'dropped', applicant: null, reason, officer: officer.id });
  return ok({ dropped: dropped.length });
}

/** A line for each list of which rows still stand. */
export const rowsToDecide = (tx: ReadTx): AgendaLine[] =>
  countLeft(tx).map(({ file, name, n }) => ({
    id: `rows-to-decide-${file}`,
    kind: 'rows-to-decide',
    urgency: 'calm',
    dueAt: null,
    values: { count: n, name },
    by: 'supervisor',
    to: `/applicants/import?left=${file}`,
  }));
