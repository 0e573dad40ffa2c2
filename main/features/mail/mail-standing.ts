/** How a letter stands: sent, waiting, called off, or confirmed by its mailbox officer (S0.3, S0.5). */
import type { MailOrigin } from '../../../domain/mail/kinds';
import type { Instant } from '../../../domain/time/civil-time';
import { isOpenMail, MAIL_STATES } from '../../../domain/mail/mail';
import { readBatchEvent, readBatchOf, type MailBatch } from './rows/batches';
import { readCounts } from './rows/mail-counts';
import type { ReadTx } from '../../register/transaction';

/** Whether its origin took it back: nobody is to be told of it any more, by whatever way. */
export const isTakenBack = (tx: ReadTx, { id }: MailBatch): boolean =>
  readBatchEvent(tx, id, 'taken-back') !== undefined;

/**
 * Whether nothing of the batch that waits since then may go out any more: its origin took it back, or an officer called
 * it off and nobody decided otherwise since.
 */
export function isCalledOff(tx: ReadTx, batch: MailBatch, since: Instant): boolean {
  if (isTakenBack(tx, batch)) return true;
  const cancelled = readBatchEvent(tx, batch.id, 'cancelled');
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
   * Published: every recipient was tried and most of them accepted, at the last first try or when most had been
   * accepted, whichever is later; or the time that the mailbox officer stated.
   */
  readonly publishedAt: Instant | null;
  /** Who published it: the mailbox officer said so, or the app handed it over (`system`), and the entry of that. */
  readonly officer: string;
  readonly entry: number;
  /** What the mailbox officer gave; else the batch's id. */
  readonly reference: string;
  /** SHA-256 of subject, text, html and every address. */
  readonly proof: string;
}

/** How an origin's letter stands; undefined before it was queued. */
export function mailStanding(tx: ReadTx, origin: MailOrigin): MailStanding | undefined {
  const batch = readBatchOf(tx, origin);
  return batch && standingOfBatch(tx, batch);
}

export function standingOfBatch(tx: ReadTx, batch: MailBatch): MailStanding {
  const counts = readCounts(tx, batch.id);
  const confirmed = readBatchEvent(tx, batch.id, 'hand-confirmed');
  const open = MAIL_STATES.some((state) => isOpenMail(state) && counts[state] > 0);
  const { lastFirstTry } = counts;
  const mostAt = batch.mode === 'smtp' && counts.untried === 0 ? counts.mostAt : null;
  const published = mostAt && lastFirstTry && (mostAt > lastFirstTry ? mostAt : lastFirstTry);
  return {
    state: confirmed
      ? 'hand-confirmed'
      : batch.mode === 'hand'
        ? 'by-hand'
        : open
          ? 'sending'
          : counts.cancelled > 0
            ? 'cancelled'
            : 'done',
    recipients: batch.recipients,
    waiting: counts.waiting + counts.sending + counts['by-hand'],
    accepted: counts.accepted,
    delayed: counts.delayed,
    refused: counts.refused,
    inDoubt: counts['in-doubt'],
    cancelled: counts.cancelled,
    publishedAt: published ?? confirmed?.effectiveAt ?? null,
    officer: published || !confirmed ? 'system' : confirmed.officer,
    entry: published || !confirmed ? batch.seq : confirmed.seq,
    reference: confirmed?.reference ?? batch.id,
    proof: batch.sha256,
  };
}
