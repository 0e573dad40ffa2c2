/** A letter is put into the outbox, whatever it is sent for (S0.3). */
import type { MailOrigin, MailRecipientRef } from '../../../../domain/mail/kinds';
import { isHeaderText, isMailAddress } from '../../../../domain/mail/mail';
import { readBatchOf, insertBatch, type MailBatch } from '../rows/batches';
import { beginCounts } from '../rows/mail-counts';
import { insertMessage, stepMessage } from '../rows/mail';
import { need } from '../../../../domain/need';
import { readCopyEpoch } from '../../../register/epoch';
import { sha256Hex } from '../../../register/hash';
import { readSetting } from '../../../register/settings';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { newId } from '../../../register/new-id';

export interface MailToQueue {
  readonly origin: MailOrigin;
  /** Ready in both languages; one line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly recipients: readonly (MailRecipientRef & { readonly name: string; readonly address: string })[];
  readonly officer: string;
}

/** Whether a mail server is set up; without one, letters go to the mailbox officer by hand. */
export const mailReady = (tx: ReadTx): boolean => readSetting(tx, 'mail')?.host !== undefined;

/**
 * Freezes a letter and queues one message per address, in the caller's transaction; answers the batch's id.
 * An origin has one batch: asked again, nothing is queued and the standing one is answered. Recipients whose address or
 * name could not stand in a header are refused at once, each for itself. Throws RangeError for such a subject.
 */
export function queueMail(tx: WriteTx, mail: MailToQueue): string {
  const standing = readBatchOf(tx, mail.origin);
  if (standing) return standing.id;
  if (!isHeaderText(mail.subject) || mail.subject === '') throw new RangeError('subject is no header text');
  const recipients = onePerAddress(mail.recipients);
  const { origin, subject, text, html, officer } = mail;
  const batch: Omit<MailBatch, 'seq'> = {
    ...{ id: newId(), origin: origin.kind, originId: origin.id, subject, text, html, officer },
    mode: mailReady(tx) && recipients.length > 0 ? 'smtp' : 'hand',
    recipients: recipients.length,
    sha256: sha256Hex(JSON.stringify([subject, text, html, recipients.map(({ address }) => address)])),
    epoch: need(readCopyEpoch(tx), 'epoch').id,
    queuedAt: tx.at,
  };
  const { id, mode, sha256 } = batch;
  const { seq } = tx.journal('mail.queued', {
    ...{
      batch: id,
      origin: origin.kind,
      of: origin.id,
      mode,
      sha256,
      recipients: recipients.length,
      by: officer,
    },
  });
  insertBatch(tx, { ...batch, seq });
  beginCounts(tx, id);
  const domain = domainOf(tx);
  const malformed: number[] = [];
  for (const [index, { kind, id: recipientId, name, address }] of recipients.entries()) {
    const messageId = `<${id}.${index + 1}@${domain}>`;
    const message = insertMessage(
      tx,
      { batch: id, position: index + 1, recipient: kind, recipientId, name, address, messageId },
      mode === 'smtp' ? 'waiting' : 'by-hand',
    );
    if (isMailAddress(address) && isHeaderText(name)) continue;
    const reply = isMailAddress(address) ? 'name-malformed' : 'address-malformed';
    stepMessage(tx, message, { event: 'refused', stage: 'counter', reply, officer: 'system' });
    malformed.push(message);
  }
  if (malformed.length > 0) tx.journal('mail.malformed', { batch: id, messages: malformed });
  return id;
}

/** The same mailbox gets one message, whoever has it in the directory; case does not make another one. */
function onePerAddress(recipients: MailToQueue['recipients']): MailToQueue['recipients'] {
  const seen = new Set<string>();
  return recipients.filter(({ address }) => {
    const folded = address.trim().toLowerCase();
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** The right side of our Message-IDs: the sender's domain, or ours where nobody sends yet. */
const domainOf = (tx: ReadTx): string =>
  readSetting(tx, 'mail')?.from.split('@')[1]?.toLowerCase() ?? 'kaunter-siaga.invalid';
