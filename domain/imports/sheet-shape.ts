/** The separator of a text: the one that parts a header into headings that are known. */
import { readRecords, type SheetRecord } from './sheet-records';

export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Letters of a file that are looked at; a header stands far above. */
const LOOKED_AT = 60_000;
/** Lines among which a header may stand, below titles. */
export const HEADER_WITHIN = 60;

/**
 * @param score how well a row of cells reads as a header (0: not at all)
 * @returns the separator whose best row scores highest; where none scores, the one that most lines hold most often
 */
export function separatorOf(text: string, score: (cells: readonly string[]) => number): Separator {
  const start = text.slice(0, LOOKED_AT);
  const scored = SEPARATORS.filter((separator) => start.includes(separator)).map((separator) => ({
    separator,
    best: Math.max(0, ...topOf(start, separator).map(({ cells }) => score(cells))),
  }));
  const best = Math.max(0, ...scored.map((each) => each.best));
  const good = scored.filter((each) => each.best === best && best > 0);
  const [only] = good;
  return only && good.length === 1 ? only.separator : mostOften(start);
}

const topOf = (start: string, separator: Separator): SheetRecord[] =>
  readRecords(start, separator, HEADER_WITHIN).records.slice(0, HEADER_WITHIN);

function mostOften(start: string): Separator {
  const lines = start.split(/\r\n|\n|\r/).slice(0, 200);
  const most = (separator: string): number =>
    lines.reduce((sum, line) => sum + Math.min(line.split(separator).length - 1, 12), 0);
  return SEPARATORS.reduce((best, next) => (most(next) > most(best) ? next : best));
}
