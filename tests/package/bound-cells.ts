/** Every cell of a row is bound: whoever alters one, and signs anew, is found out. */
import { expect, it } from 'vitest';
import { CSV_FILES, type CsvFileName } from '../../domain/reconciliation/package-format';
import { codesAfter, edit, signed } from './alterations';
import type { SampleRegister } from './sample-register';

/** @param other values that columns may have where not any text will do; the file's last row is altered */
export function everyCellIsBound(
  file: CsvFileName,
  registered: () => SampleRegister,
  other: Readonly<Record<string, string>>,
): void {
  const columns: readonly string[] = CSV_FILES[file];
  it.each(columns.map((column, place) => [column, place] as const))(`${file} %s`, async (column, place) => {
    const change = edit(file, (text) => {
      const lines = text.trimEnd().split('\r\n');
      const cells = (lines.at(-1) ?? '').split(',');
      // behind counter, epoch, seq, line
      cells[place + 4] = other[column] ?? 'lain';
      return [...lines.slice(0, -1), cells.join(','), ''].join('\r\n');
    });
    const { codes } = await codesAfter(signed(change), registered());
    expect(codes).toContain('row-changed');
  });

  it(`${file} is whole as it was written`, async () => {
    expect((await codesAfter(() => {}, registered())).codes).toEqual([]);
  });
}
