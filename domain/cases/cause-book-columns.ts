import { headingPlaces, headingsOf, plainHeading, type ColumnChoice } from '../imports/headings';
import { parseCaseNumber } from './case-number';

/** Where a print of the cause book keeps what; indexes from 0. */
export type CauseBookColumns = {
  number: number;
  ordinal?: number;
  caseTypeName?: number;
  first?: number;
  firstId?: number;
  second?: number;
  secondId?: number;
  registeredOn?: number;
  bench?: number;
  note?: number;
};
type Field = keyof CauseBookColumns;

const FIRST_PARTY = /plaintif|pemohon|applicant/;
const SECOND_PARTY = /defendan|responden|tertuduh/;
const HEADINGS: readonly [Field, RegExp][] = [
  ['number', /^(no|nombor|bilangan) ?kes\b|^case n/],
  ['ordinal', /^(bil|no)$/],
  ['caseTypeName', /^(jenis|kod) ?(kes|perkara)|^case type|^perkara/],
  ['first', FIRST_PARTY],
  ['second', SECOND_PARTY],
  ['registeredOn', /^(tarikh|tkh) ?(daftar|pendaftaran)|^registered/],
  ['bench', /^(mahkamah|dewan|court)/],
  ['note', /catatan|keputusan|remarks/],
];
const IDENTITY_HEADING = /^(no ?)?(kp|ic|mykad|kad pengenalan|pengenalan|pasport)\b/;

/**
 * The columns of a header row; undefined for any other row. Of two NO. KP the one after a party's name is that party's.
 * What an officer chose counts before what the headings say.
 */
export function columnsOf(cells: readonly string[], choice?: ColumnChoice): CauseBookColumns | undefined {
  // of a long print nearly every row is a case: only what may name a column is looked at closely
  if (choice === undefined && !cells.some((cell) => /kes|case/i.test(cell))) return undefined;
  const columns: Partial<CauseBookColumns> = {};
  const chosen = headingPlaces(cells, choice);
  for (const [field] of HEADINGS) {
    const at = chosen[field]?.[0];
    if (at !== undefined) columns[field] = at;
  }
  for (const [at, cell] of cells.entries()) {
    const heading = plainHeading(cell);
    if (IDENTITY_HEADING.test(heading)) {
      const second =
        SECOND_PARTY.test(heading) || (columns.second !== undefined && !FIRST_PARTY.test(heading));
      columns[second ? 'secondId' : 'firstId'] ??= at;
      continue;
    }
    const found = HEADINGS.find(([, pattern]) => pattern.test(heading));
    if (found) columns[found[0]] ??= at;
  }
  const { number } = columns;
  // a sentence that mentions a case number is no header: one names the parties or the date as well
  const others = Object.keys(columns).length - 1;
  return number !== undefined && others >= 1 ? { ...columns, number } : undefined;
}

/** For a print without a header: the first cell that reads as a case number tells its column, the rest stays unknown. */
export function columnsWithoutHeader(cells: readonly string[]): CauseBookColumns | undefined {
  const number = cells.findIndex((cell) => parseCaseNumber(cell).ok);
  return number < 0 ? undefined : { number };
}

/** How well a row reads as a header: by the columns that it names. */
export const causeBookScore = (cells: readonly string[]): number =>
  Object.keys(columnsOf(cells) ?? {}).length;

/** The headings that are taken, and those of which nothing is. */
export function namedColumns(
  header: readonly string[],
  columns: CauseBookColumns,
): { columns: Record<string, string | string[]>; notTaken: string[] } {
  const places = Object.entries(columns).map(([field, at]) => [field, [at]] as const);
  const taken = new Set<number>(Object.values(columns));
  return {
    columns: headingsOf(header, Object.fromEntries(places)),
    notTaken: header.filter((cell, at) => cell !== '' && !taken.has(at)),
  };
}
