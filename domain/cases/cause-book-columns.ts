import { parseCaseNumber } from './case-number';

/** Where a print of the cause book keeps what; indexes from 0. */
export type CauseBookColumns = {
  number: number;
  ordinal?: number;
  caseTypeName?: number;
  firstName?: number;
  firstId?: number;
  secondName?: number;
  secondId?: number;
  registeredOn?: number;
  bench?: number;
  note?: number;
};

const FIRST_PARTY = /plaintif|pemohon|applicant/;
const SECOND_PARTY = /defendan|responden|tertuduh/;
const HEADINGS: readonly [keyof CauseBookColumns, RegExp][] = [
  ['number', /^(no|nombor|bilangan)\.? ?kes\b|^case n/],
  ['ordinal', /^(bil|no)\.?$/],
  ['caseTypeName', /^(jenis|kod) ?(kes|perkara)|^case type|^perkara/],
  ['firstName', FIRST_PARTY],
  ['secondName', SECOND_PARTY],
  ['registeredOn', /^(tarikh|tkh)\.? ?(daftar|pendaftaran)|^registered/],
  ['bench', /^(mahkamah|dewan|court)/],
  ['note', /catatan|keputusan|remarks/],
];
const IDENTITY_HEADING = /^(no\.? ?)?(k\.? ?p|i\.? ?c|mykad|kad pengenalan|pengenalan|pasport)\b/;

/** The columns of a header row; undefined for any other row. Of two NO. KP the one after a party's name is that party's. */
export function columnsOf(cells: readonly string[]): CauseBookColumns | undefined {
  const columns: Partial<CauseBookColumns> = {};
  for (const [at, cell] of cells.entries()) {
    const heading = cell.toLowerCase();
    if (IDENTITY_HEADING.test(heading)) {
      const second =
        SECOND_PARTY.test(heading) || (columns.secondName !== undefined && !FIRST_PARTY.test(heading));
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
  return number === -1 ? undefined : { number };
}
