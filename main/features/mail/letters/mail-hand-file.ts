/**
 * E-mail by hand (S0.3): one ZIP with the message, as a draft and as plain text, and its recipients, for the officer who
 * has a mailbox. Whoever a server has, or may have, is not in it.
 */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../../../../domain/imports/cell-text';
import { isOpenMail, MAIL_STATES } from '../../../../domain/mail/mail';
import { fail, ok } from '../../../../domain/result';
import { mailMs } from '../../../../words/mail/mail.ms';
import type { Counter } from '../../../call/counter';
import { readBatch, insertBatchEvent, type MailBatch } from '../rows/batches';
import { eachForHand } from '../rows/recipients';
import { readCounts } from '../rows/mail-counts';
import { composeDraft } from '../../../call/compose-mail';
import { ZipWriter } from '../../../../package/zip-writer';
import { unusableFolder } from '../../../register/folder';
import type { ReadTx } from '../../../register/transaction';
import { isDiskFull, syncFolder, temporaryFor } from '../../../register/whole-file';
import { isTakenBack } from '../mail-standing';

export async function writeHandFile(
  counter: Counter,
  officer: string,
  { batch: id, folder: named }: { batch: string; folder: string | null },
) {
  const register = counter.opened();
  const batch = readBatch(register.reading(), id);
  if (!batch || isTakenBack(register.reading(), batch)) return fail('mail-batch-unknown');
  const counts = readCounts(register.reading(), id);
  if (MAIL_STATES.some((state) => isOpenMail(state) && counts[state] > 0)) return fail('mail-still-waits');
  const folder = named ?? (await counter.devices.dialogs.chooseFolder(mailMs.hand.folder, undefined));
  if (folder === null) return ok({ file: null, recipients: 0 });
  if (unusableFolder(folder)) return fail('folder-unusable');
  const draft = await composeDraft({ ...batch, at: batch.queuedAt });
  const file = join(folder, `mel-${batch.originId}.zip`);
  let written: { recipients: number; sha256: string };
  try {
    written = writeZip(register.reading(), batch, draft, file);
  } catch (error) {
    counter.log.warn('mail file not written', { error });
    return fail(isDiskFull(error) ? 'disk-full' : 'folder-unusable');
  }
  const { recipients, sha256 } = written;
  register.write({ actor: officer }, (tx) => {
    const { seq } = tx.journal('mail.hand-file', { batch: id, recipients, sha256, by: officer });
    insertBatchEvent(tx, {
      ...{ batch: id, kind: 'hand-file', effectiveAt: tx.at, reference: sha256, note: '', officer, seq },
    });
  });
  counter.events.send({ kind: 'changed', features: ['mail', 'notices', 'home'] });
  return ok({ file, recipients });
}

/** There whole under its name, or not at all. `sha256` is that of the recipients' list. */
function writeZip(
  tx: ReadTx,
  batch: MailBatch,
  draft: Buffer,
  file: string,
): { recipients: number; sha256: string } {
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
    syncFolder(join(file, '..'));
    return { recipients, sha256 };
  } catch (error) {
    zip.abandon();
    rmSync(temporary, { force: true });
    throw error;
  }
}

const cell = (value: string): string => `"${cellText(value).replaceAll('"', '""')}"`;
