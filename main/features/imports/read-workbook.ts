/** An XLSX workbook → the records of the sheet that reads as the list that is looked for. */
import { strFromU8, unzipSync } from 'fflate';
import type { SheetRecord } from '../../../domain/imports/sheet-records';
import { HEADER_WITHIN } from '../../../domain/imports/sheet-shape';
import { fail, ok, type Result } from '../../../domain/result';
import type { FileError, HeaderScore } from './file-error';
import { dateStylesOf, sharedStringsOf, sheetsOf } from './workbook-parts';
import { sheetRecords } from './workbook-cells';

/** Bytes unpacked, of one part and of all: a small file that swells beyond them is no office's list. */
const LARGEST_PART = 60 * 1024 * 1024;
const LARGEST_WHOLE = 120 * 1024 * 1024;
const MOST_PARTS = 2_000;

export function readWorkbook(
  bytes: Uint8Array,
  score: HeaderScore,
  mostRows: number,
): Result<readonly SheetRecord[], FileError> {
  let parts;
  try {
    parts = unpack(bytes);
  } catch {
    return fail('file-unreadable');
  }
  if (!parts) return fail('file-too-large');
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  if (!parts['xl/workbook.xml']) return fail('file-unreadable');
  const strings = sharedStringsOf(part('xl/sharedStrings.xml'));
  const isDate = dateStylesOf(part('xl/styles.xml'));
  const { sheets, since1904 } = sheetsOf(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  let best: readonly SheetRecord[] | undefined;
  let bestScore = -1;
  for (const sheet of sheets.filter((name) => parts[name])) {
    const records = sheetRecords(part(sheet), { strings, isDate, since1904 }, mostRows);
    const reads = Math.max(0, ...records.slice(0, HEADER_WITHIN).map(({ cells }) => score(cells)));
    const worth = reads * 2 + (records.length > 0 ? 1 : 0);
    if (worth > bestScore) [best, bestScore] = [records, worth];
  }
  if (best && best.length > mostRows) return fail('file-too-many-rows');
  return best ? ok(best) : fail('file-unreadable');
}

/** The XML parts alone; undefined where they are larger than any list. Throws for what is no ZIP. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let [whole, count, tooLarge] = [0, 0, false];
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(name)) return false; // prettier-ignore
      whole += originalSize;
      count += 1;
      tooLarge ||= originalSize > LARGEST_PART || whole > LARGEST_WHOLE || count > MOST_PARTS;
      return !tooLarge;
    },
  });
  return tooLarge ? undefined : parts;
}
