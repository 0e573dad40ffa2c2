/**
 * E-mail by hand (S0.3): one ZIP with the message, as a draft and as plain text, and its recipients, for the officer who
 * has a mailbox. Whoever a server has, or may have, is not in it.
 */
import { join } from 'node:path';
import { isOpenMail, MAIL_STATES } from '../../../../domain/mail/mail';
import { fail, ok } from '../../../../domain/result';
import { mailMs } from '../../../../words/mail/mail.ms';
import type { Counter } from '../../../call/counter';
import { readBatch, insertBatchEvent } from '../rows/batches';
import { readCounts } from '../rows/mail-counts';
import { composeDraft } from '../../../call/compose-mail';
import { isUnusable } from '../../../call/chosen-folder';
import { registerFile } from '../../../register/register';
import { handFileJob } from './hand-file-job';
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
  if (await isUnusable(counter, folder)) return fail('folder-unusable');
  const file = join(folder, `mel-${batch.originId}.zip`);
  const written = await counter.farWork.run(
    handFileJob,
    {
      ...{ registerFile: registerFile(counter.folder), batch, file },
      draft: await composeDraft({ ...batch, at: batch.queuedAt }),
    },
    { answers: {} },
  );
  if (!written.ok) return written;
  const { recipients, sha256 } = written.value;
  register.write({ actor: officer }, (tx) => {
    const { seq } = tx.journal('mail.hand-file', { batch: id, recipients, sha256, by: officer });
    insertBatchEvent(tx, {
      ...{ batch: id, kind: 'hand-file', effectiveAt: tx.at, reference: sha256, note: '', officer, seq },
    });
  });
  counter.events.send({ kind: 'changed', features: ['mail', 'notices', 'home'] });
  return ok({ file, recipients });
}
