/** The file itself of {@link writeHandFile}, written where nobody who issues waits for its folder. */
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { cellText } from '../../../../domain/imports/cell-text';
import { fail, ok, type Result } from '../../../../domain/result';
import { ZipWriter } from '../../../../package/zip-writer';
import type { FolderTrouble } from '../../../call/chosen-folder';
import type { LongJob } from '../../../call/long-work';
import { readFrom } from '../../../register/look';
import type { ReadTx } from '../../../register/transaction';
import { isDiskFull, isFileTrouble, syncFolder, temporaryFor } from '../../../register/whole-file';
import type { MailBatch } from '../rows/batches';
import { eachForHand } from '../rows/recipients';

export interface HandFileOrder {
  readonly registerFile: string;
  readonly batch: Pick<MailBatch, 'id' | 'subject' | 'text'>;
  /** The message as a mail program opens it. */
  readonly draft: Uint8Array;
  readonly file: string;
}

/** `sha256` is that of the recipients' list. */
interface HandFile {
  readonly recipients: number;
  readonly sha256: string;
}

export const handFileJob: LongJob<HandFileOrder, Result<HandFile, { code: FolderTrouble }>> = {
  name: 'hand-file',
  work: (order) =>
    readFrom(order.registerFile, (tx) => {
      try {
        return ok(writeZip(tx, order));
      } catch (error) {
        if (!isFileTrouble(error)) throw error;
        return fail(isDiskFull(error) ? 'disk-full' : 'folder-unusable');
      }
    }),
};

/** There whole under its name, or not at all. */
function writeZip(tx: ReadTx, { batch, draft, file }: HandFileOrder): HandFile {
  const temporary = temporaryFor(file);
  const zip = new ZipWriter(temporary);
  try {
    zip.begin('mesej.eml');
    zip.bytes(draft);
    zip.finish();
    zip.begin('mesej.txt');
    zip.text(`${batch.subject}\r\n\r\n${batch.text.replaceAll(/\r?\n/g, '\r\n')}\r\n`);
    zip.finish();
    zip.begin('penerima.csv');
    zip.text('\uFEFFnama,emel\r\n');
    let recipients = 0;
    for (const { name, address } of eachForHand(tx, batch.id)) {
      zip.text(`${cell(name)},${cell(address)}\r\n`);
      recipients++;
    }
    const { sha256 } = zip.finish();
    zip.close();
    renameSync(temporary, file);
    syncFolder(dirname(file));
    return { recipients, sha256 };
  } catch (error) {
    zip.abandon();
    rmSync(temporary, { force: true });
    throw error;
  }
}

const cell = (value: string): string => `"${cellText(value).replaceAll('"', '""')}"`;
