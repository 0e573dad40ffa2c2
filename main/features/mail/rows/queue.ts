/** What of the queue is due, stale or unclear, and why the whole of it waits. */
import type { Instant } from '../../../../domain/time/civil-time';
import { longestWait, type MailEvent, type MailState } from '../../../../domain/mail/mail';
import type { MailTrouble } from '../../../../preload/contract/mail';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { MESSAGE_ROWS, type MessageRow } from './mail';

/**
 * Whether a message began to wait in this copy's epoch: with its batch, or because an officer decided since that it goes out
 * again. Any other may have gone out after the copy of the register was made that this epoch began with.
 */
const OF_THIS_EPOCH = `(b.epoch = ? OR q.since > (SELECT opened_at FROM epochs ORDER BY seq DESC LIMIT 1))`;

/**
 * Messages that may be sent now, of this epoch only, in the order in which they fell due. One whose next try lies more
 * than an hour off was put there by a clock that was set back meanwhile, and is due too.
 */
export function readDueMessages(tx: ReadTx, now: Instant, epoch: string, limit: number): MessageRow[] {
  const due = tx.all<MessageRow>(`${DUE} AND q.next_try <= ? ${DUE_ORDER}`, epoch, now, limit);
  return due.length > 0
    ? due
    : tx.all<MessageRow>(`${DUE} AND q.next_try > ? ${DUE_ORDER}`, epoch, longestWait(now), limit);
}

const DUE = `${MESSAGE_ROWS} JOIN mail_batches b ON b.id = q.batch WHERE q.next_try IS NOT NULL AND ${OF_THIS_EPOCH}`;
const DUE_ORDER = 'ORDER BY q.next_try, q.message LIMIT ?';

export const readSendingMessages = (tx: ReadTx): MessageRow[] =>
  tx.all<MessageRow>(`${MESSAGE_ROWS} WHERE q.state = 'sending' ORDER BY q.message`);

/** When the next waiting message falls due; undefined when none waits. */
export const readNextDue = (tx: ReadTx): Instant | undefined =>
  tx.get<{ at: Instant }>(
    'SELECT next_try AS at FROM mail_queue WHERE next_try IS NOT NULL ORDER BY next_try LIMIT 1',
  )?.at;

export const readStaleMessages = (tx: ReadTx, before: Instant, limit: number): { id: number }[] =>
  tx.all(
    'SELECT message AS id FROM mail_queue WHERE next_try IS NOT NULL AND since <= ? ORDER BY message LIMIT ?',
    before,
    limit,
  );

export const readUntidyMessages = (
  tx: ReadTx,
  epoch: string,
  afterStart: boolean,
  limit: number,
): { id: number; state: MailState }[] =>
  tx.all(
    `SELECT message AS id, state FROM mail_queue q JOIN mail_batches b ON b.id = q.batch
     WHERE (q.state = 'sending' AND (? = 1 OR NOT ${OF_THIS_EPOCH})) OR (q.next_try IS NOT NULL AND NOT ${OF_THIS_EPOCH})
     ORDER BY message LIMIT ?`,
    ...[afterStart ? 1 : 0, epoch, epoch, limit],
  );

/** The official word on a message; undefined before anything happened to it. */
export const readNewestEvent = (tx: ReadTx, message: number): MailEvent | undefined =>
  tx.get<{ kind: MailEvent }>(
    'SELECT kind FROM mail_events WHERE message = ? ORDER BY id DESC LIMIT 1',
    message,
  )?.kind;

export interface Hold {
  readonly code: MailTrouble;
  readonly since: Instant;
  readonly tries: number;
  readonly nextTry: Instant;
}

export const readHold = (tx: ReadTx): Hold | undefined =>
  tx.get<Hold>('SELECT code, since, tries, next_try AS nextTry FROM mail_hold');

export function keepHold(tx: WriteTx, { code, since, tries, nextTry }: Hold): void {
  if (readHold(tx))
    tx.run('UPDATE mail_hold SET code = ?, since = ?, tries = ?, next_try = ?', code, since, tries, nextTry);
  else insert(tx, 'mail_hold', { id: 1, code, since, tries, next_try: nextTry });
}

export function endHold(tx: WriteTx): void {
  if (readHold(tx)) tx.run('DELETE FROM mail_hold');
}
