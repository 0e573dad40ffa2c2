/** The refused rows of a list, as a file for whoever must mend them. */
import { join } from 'node:path';
import { guardedCell } from '../../../../domain/imports/cell-text';
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { words } from '../../../../words/words';
import type { TaskContext } from '../../../call/handler';
import { CSV_BOM, csvRow } from '../../../../package/csv-row';
import { isDiskFull, writeWhole } from '../../../register/whole-file';
import { previewOf } from './applicant-preview';

export async function exportRefused(
  { counter }: TaskContext,
  { token }: ParsedInputOf<'applicants.exportRefused'>,
) {
  const preview = previewOf(counter, token);
  if (!preview) return fail('preview-gone');
  const folder = await counter.devices.dialogs.chooseFolder('', undefined);
  if (folder === null) return ok(null);
  const say = words[counter.devices.preferences.get().language].applicants;
  const { head, rows } = preview;
  const lines = [[say.import.export.row, say.import.export.reason, ...head.headings]];
  for (const row of [...rows.of('refused')].flat())
    if (row.pile === 'refused') lines.push([String(row.row), say.reasons[row.reason], ...row.cells]);
  const path = join(folder, `pemohon-ditolak-${head.file.slice(0, 8)}.csv`);
  try {
    writeWhole(path, CSV_BOM + lines.map((cells) => csvRow(cells.map(guardedCell))).join(''));
  } catch (error) {
    return fail(isDiskFull(error) ? 'disk-full' : 'folder-unusable');
  }
  return ok({ path });
}
