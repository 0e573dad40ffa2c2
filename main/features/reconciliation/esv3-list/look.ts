/** A list out of ESV3 as a kind of import: each row set beside the work list (S1.6, S1.7). */
import { keyOfNumber, parseCaseNumber, seriesKey } from '../../../../domain/cases/case-number';
import {
  esv3ListScore,
  listStanding,
  readEsv3List,
  type Esv3Row,
  type ListPile,
  type ListReason,
  type ListStanding,
  type RowFacts,
} from '../../../../domain/reconciliation/esv3-list';
import { fail, ok, type Result } from '../../../../domain/result';
import type { ReadTx } from '../../../register/transaction';
import { readParties } from '../../cases/rows/cases';
import type { FileError } from '../../imports/file-error';
import type { ImportKind, ImportScene, SheetFacts } from '../../imports/kind';
import { readSheet } from '../../imports/read-sheet';
import { choiceFor } from '../../imports/remembered';
import { readListedCases } from './listed-cases';
import { isTakenElsewhere } from '../rows/work-list';
import { isPrintedForOthers } from '../work-list/printed-for-others';

export interface ListedAnswer {
  readonly line: number;
  readonly pile: ListPile;
  readonly values: Readonly<Record<'officialNumber' | 'reference' | 'manualNumber' | 'name', string>>;
  readonly reason: ListReason | '';
}

export interface ListLook {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly rows: readonly ListedAnswer[];
}

export interface ListHead {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly counts: Readonly<Record<ListPile, number>>;
}

export interface ListError {
  readonly code: FileError['code'] | 'esv3-list-no-header' | 'esv3-list-empty';
}

/** More cases than any court registers by hand in one outage. */
const MOST_ROWS = 20_000;

async function look(bytes: Uint8Array, scene: ImportScene): Promise<Result<ListLook, ListError>> {
  const sheet = readSheet(bytes, esv3ListScore, MOST_ROWS);
  if (!sheet.ok) return sheet;
  const { records, encoding, separator, unended } = sheet.value;
  const list = readEsv3List(records, unended, choiceFor('esv3-list', records, scene));
  if (!list.ok) return fail('esv3-list-no-header');
  const { header, columns, notTaken, rows } = list.value;
  if (rows.length === 0) return fail('esv3-list-empty');
  const isTwice = repeatedIn(rows);
  const listed: ListedAnswer[] = [];
  for (const [at, row] of rows.entries()) {
    const { pile, reason } = standsNow(scene.tx, row, isTwice(row));
    const { line, officialNumber, reference, manualNumber, name } = row;
    listed.push({ line, pile, reason, values: { officialNumber, reference, manualNumber, name } });
    await scene.pace.turn(at, rows.length);
  }
  return ok({ facts: { encoding, separator, columns, notTaken }, header, rows: listed });
}

/** How a row stands by what is here at this moment; without a register nothing is known of any case. */
export function standsNow(
  tx: ReadTx | undefined,
  row: Esv3Row,
  twice: boolean,
): ListStanding & { readonly item: string | null } {
  const cases = tx === undefined ? [] : readListedCases(tx, row);
  const [known] = cases;
  const standing = listStanding(row, {
    ...{ cases, twice, seriesKey: seriesOf(row.officialNumber) },
    ...(tx === undefined || known === undefined ? NOTHING_KNOWN : factsOf(tx, row, known.item)),
  });
  return { ...standing, item: standing.pile === 'new' ? (known?.item ?? null) : null };
}

const NOTHING_KNOWN = { given: false, nameFits: true };

const factsOf = (tx: ReadTx, row: Esv3Row, item: string): Pick<RowFacts, 'given' | 'nameFits'> => ({
  given: isTakenElsewhere(tx, item, row.officialNumber) || isPrintedForOthers(tx, item, row.officialNumber),
  nameFits:
    row.name === '' ||
    readParties(tx, item).some(({ role, name }) => role === 'first' && bare(name) === bare(row.name)),
});

const bare = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function seriesOf(number: string): string | null {
  const read = parseCaseNumber(number);
  return read.ok ? seriesKey(read.value.series) : null;
}

/** A number that stands in two rows, whichever of them it is, is no answer. */
function repeatedIn(rows: readonly Esv3Row[]): (row: Esv3Row) => boolean {
  const keys = [
    (row: Esv3Row) => row.officialKey,
    (row: Esv3Row) => row.reference.trim() || null,
    (row: Esv3Row) => keyOfNumber(row.manualNumber),
  ].map((keyOf) => ({ keyOf, rows: Map.groupBy(rows, keyOf) }));
  return (row) =>
    keys.some(({ keyOf, rows: by }) => keyOf(row) !== null && (by.get(keyOf(row))?.length ?? 0) > 1);
}

export const esv3ListKind: ImportKind<ListLook, ListHead, ListedAnswer, ListError['code']> = {
  name: 'esv3-list',
  mostBytes: 20 * 1024 * 1024,
  look,
  shown: ({ facts, rows }) => ({
    facts,
    rows: rows.map(({ line, pile, values, reason }) => ({
      ...{ line, state: pile, values },
      ...(reason === '' ? {} : { reason }),
    })),
  }),
  head: ({ facts, header, rows }) => {
    const counts = { new: 0, same: 0, doubtful: 0, refused: 0 };
    for (const { pile } of rows) counts[pile] += 1;
    return { facts, header, counts };
  },
  rows: ({ rows }) => rows,
};
