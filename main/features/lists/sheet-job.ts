/** A list as CSV, written on the thread of long work from one moment of the register: a year's takes a while. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { guardedCell } from '../../../domain/imports/cell-text';
import { fail, ok, type Result } from '../../../domain/result';
import { CSV_BOM, csvRow } from '../../../package/csv-row';
import type { SeenList } from '../../../preload/contract/lists';
import type { Language } from '../../../words/language';
import type { LongJob } from '../../call/long-work';
import { lookInto } from '../../register/look';
import { flush, isDiskFull, isFileTrouble, syncFolder, temporaryFor } from '../../register/whole-file';
import { eachLot, findSheet, sheetScene } from './sheet';

export interface SheetOrder {
  readonly registerFile: string;
  readonly seen: SeenList;
  readonly language: Language;
  readonly folder: string;
  readonly file: string;
}

export interface WrittenSheet {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
}

/** There whole under its name, or not at all. */
export const sheetJob: LongJob<
  SheetOrder,
  Result<WrittenSheet, { code: 'disk-full' | 'folder-unusable' }>
> = {
  name: 'sheet',
  work: ({ registerFile, seen, language, folder, file }, { features }) => {
    const { checkable, close } = lookInto(registerFile);
    try {
      const sheet = findSheet(features, seen.list);
      const scene = sheetScene(checkable.reading(), language);
      const heads = sheet.heads(scene.say).map(({ text }) => text);
      const lots = eachLot(sheet, scene, seen.question);
      return ok({ file, ...writeLots(join(folder, file), heads, lots) });
    } catch (error) {
      if (!isFileTrouble(error)) throw error;
      return fail(isDiskFull(error) ? 'disk-full' : 'folder-unusable');
    } finally {
      close();
    }
  },
};

function writeLots(path: string, heads: readonly string[], lots: Iterable<string[][]>) {
  const temporary = temporaryFor(path);
  const hash = createHash('sha256');
  let rows = 0;
  try {
    const handle = openSync(temporary, 'wx', 0o644);
    try {
      const write = (text: string): void => {
        hash.update(text);
        writeSync(handle, text);
      };
      write(CSV_BOM + csvRow(heads.map(guardedCell)));
      for (const lot of lots) {
        write(lot.map((cells) => csvRow(cells.map(guardedCell))).join(''));
        rows += lot.length;
      }
    } finally {
      closeSync(handle);
    }
    flush(temporary);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { rows, sha256: hash.digest('hex') };
}
