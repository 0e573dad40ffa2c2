/** An officer says once which column is which: a list of that kind with the same headings is read so from then on. */
import { plainHeading, type ColumnChoice } from '../../../domain/imports/headings';
import type { SheetRecord } from '../../../domain/imports/sheet-records';
import { HEADER_WITHIN } from '../../../domain/imports/sheet-shape';
import type { WriteTx } from '../../register/transaction';
import type { ImportScene } from './kind';
import { keepColumns, readColumns } from './rows/columns';

/** Letters of the longest header that is remembered. */
const LONGEST = 2_000;

/** Lists of one source bear the same headings. */
const sourceOf = (header: readonly string[]): string =>
  header.map(plainHeading).join('|').replace(/\|+$/, '');

/** What was said of this very file, else what is remembered of its headings. */
export function choiceFor(
  kind: string,
  records: readonly SheetRecord[],
  { choice, tx }: Pick<ImportScene, 'choice' | 'tx'>,
): ColumnChoice | undefined {
  if (choice !== undefined || tx === undefined) return choice;
  for (const { cells } of records.slice(0, HEADER_WITHIN)) {
    const source = sourceOf(cells);
    const known = source === '' || source.length > LONGEST ? undefined : readColumns(tx, kind, source);
    if (known) return known;
  }
  return undefined;
}

/** Kept when the list is taken in: what was only tried is not meant. */
export function rememberChoice(
  tx: WriteTx,
  said: { kind: string; header: readonly string[]; choice: ColumnChoice | undefined; officer: string },
): void {
  const { kind, header, choice, officer } = said;
  const source = sourceOf(header);
  if (choice === undefined || source === '' || source.length > LONGEST) return;
  keepColumns(tx, { kind, source, choice, officer });
}
