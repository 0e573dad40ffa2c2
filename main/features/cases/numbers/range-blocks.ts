/** Ranges of case numbers as numbered blocks. */
import type { BlockKind } from '../../../call/series';
import { closeRange, insertRange, readNewestRanges, readRanges } from '../rows/numbers';

export const rangeBlocks: BlockKind = {
  series: 'case-range',
  read: readRanges,
  readNewest: (tx, limit) =>
    readNewestRanges(tx, limit).map(({ id, first, last, series }) => ({ id, first, last, of: series })),
  give: (tx, { id, first, last, of: { court = '', caseType = '', year } }, officer) => {
    const series = { court: String(court), caseType: String(caseType), year: Number(year) };
    insertRange(tx, { id, first, last, series, state: 'open' }, officer);
  },
  close: closeRange,
};
