/** What notices know of e-mail: putting a batch into the outbox, and how it stands (S0.3, S0.5). */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../domain/civil-time';
import { isHeaderText, isMailAddress, isOpenMail, type MailState } from '../../../domain/mail';
import { batchEvent, batchOfNotice, insertBatch, type MailBatch } from '../../features/mail/batch-store';
import { countsOf, insertMessage, stepMessage } from '../../features/mail/store';
import { isWithdrawn } from '../../features/notices/store';
import { sha256Hex } from '../../register/hash';
import { readSetting } from '../../register/settings';
import type { ReadTx, WriteTx } from '../../register/transaction';

export interface MailToQueue {
  readonly notice: string;
  readonly outage: string;
  /** Ready in both languages; one line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly recipients: readonly {
    readonly applicant: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly officer: string;
}

/** Whether a mail server is set up; without one, notices go to the mailbox officer by hand. */
export const mailReady = (tx: ReadTx): boolean => readSetting(tx, 'mail')?.host !== undefined;

/**
 * Freezes a notice's e-mail and queues one message per address, in the caller's transaction; answers the batch's id.
 * A notice has one batch: asked again, nothing is queued and the standing one is answered. Recipients whose address or
 * name could not stand in a header are refused at once, each for itself. Throws RangeError for such a subject.
 */
export function queueMail(tx: WriteTx, mail: MailToQueue): string {
  const standing = batchOfNotice(tx, mail.notice);
  if (standing) return standing.id;
  if (!isHeaderText(mail.subject) || mail.subject === '') throw new RangeError('subject is no header text');
  const recipients = onePerAddress(mail.recipients);
  const { notice, outage, subject, text, html, officer } = mail;
  const batch: MailBatch = {
    ...{ id: randomUUID(), notice, outage, subject, text, html, officer },
    mode: mailReady(tx) && recipients.length > 0 ? 'smtp' : 'hand',
    recipients: recipients.length,
    sha256: sha256Hex(JSON.stringify([subject, text, html, recipients.map(({ address }) => address)])),
    epoch: tx.epoch,
    queuedAt: tx.at,
  };
  const { id, mode, sha256 } = batch;
  const { seq } = tx.journal('mail.queued', {
    ...{ batch: id, notice, outage, mode, sha256, recipients: recipients.length, by: officer },
  });
  insertBatch(tx, batch, seq);
  const domain = domainOf(tx);
  const malformed: number[] = [];
  for (const [index, { applicant, name, address }] of recipients.entries()) {
    const messageId = `<${id}.${index + 1}@${domain}>`;
    const message = insertMessage(
      tx,
      { batch: id, position: index + 1, applicant, name, address, messageId },
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

/**
 * Whether nothing of the batch that waits since then may go out any more: its notice is withdrawn, or an officer called
 * it off and nobody decided otherwise since.
 */
export function isCalledOff(tx: ReadTx, { id, notice }: MailBatch, since: Instant): boolean {
  if (isWithdrawn(tx, notice)) return true;
  const cancelled = batchEvent(tx, id, 'cancelled');
  return cancelled !== undefined && since <= cancelled.at;
}

export interface MailStanding {
  readonly state: 'by-hand' | 'sending' | 'done' | 'cancelled' | 'hand-confirmed';
  readonly recipients: number;
  readonly waiting: number;
  readonly accepted: number;
  readonly delayed: number;
  readonly refused: number;
  readonly inDoubt: number;
  readonly cancelled: number;
  /**
   * Published: every recipient was tried and at least one accepted, at the last first try; or the time that the mailbox
   * officer stated.
   */
  readonly publishedAt: Instant | null;
  /** What the mailbox officer gave; else the batch's id. */
  readonly reference: string;
  /** SHA-256 of subject, text, html and every address. */
  readonly proof: string;
}

/** How a notice's e-mail stands; undefined before it was queued. */
export function mailStanding(tx: ReadTx, notice: string): MailStanding | undefined {
  const batch = batchOfNotice(tx, notice);
  return batch && standingOfBatch(tx, batch);
}

export function standingOfBatch(tx: ReadTx, batch: MailBatch): MailStanding {
  const counts = countsOf(tx, batch.id);
  const of = (...states: MailState[]): number =>
    counts.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);
  const confirmed = batchEvent(tx, batch.id, 'hand-confirmed');
  const open = counts.some(({ state }) => isOpenMail(state));
  const untried = counts.reduce((sum, row) => sum + row.untried, 0);
  const lastFirstTry = counts.reduce<Instant | null>(
    (latest, row) => (row.lastFirstTry && (!latest || row.lastFirstTry > latest) ? row.lastFirstTry : latest),
    null,
  );
  const published = batch.mode === 'smtp' && untried === 0 && of('accepted') > 0 ? lastFirstTry : null;
  return {
    state: confirmed
      ? 'hand-confirmed'
      : batch.mode === 'hand'
        ? 'by-hand'
        : open
          ? 'sending'
          : of('cancelled') > 0
            ? 'cancelled'
            : 'done',
    recipients: batch.recipients,
    waiting: of('waiting', 'sending', 'by-hand'),
    accepted: of('accepted'),
    delayed: of('delayed'),
    refused: of('refused'),
    inDoubt: of('in-doubt'),
    cancelled: of('cancelled'),
    publishedAt: published ?? confirmed?.effectiveAt ?? null,
    reference: confirmed?.reference ?? batch.id,
    proof: batch.sha256,
  };
}
