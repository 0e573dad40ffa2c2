/** What of the queue is due, stale or unclear, and why the whole of it waits. */
import type { Instant } from '../../../../domain/time/civil-time';
import { longestWait, nextMailState, type MailEvent, type MailState } from '../../../../domain/mail/mail';
import type { MailTrouble } from '../../../../preload/contract/mail';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { folded, insertState, MESSAGE_ROWS, readMessage, writeState, type MessageRow } from './mail';

/**
 * Whether a message began to wait in this epoch: with its batch, or because an officer decided since that it goes out
 * again. Any other may have gone out after the copy of the register was made that this epoch began with.
 */
const OF_THIS_EPOCH = `(b.epoch = ? OR q.since > (SELECT max(opened_at) FROM epochs))`;

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

/** The message and its state in the queue, folded anew from its events: where somebody changed the queue by hand. */
export function refold(tx: WriteTx, message: number): void {
  for (const row of foldedMessages(tx, message)) writeState(tx, row);
}

/** Throws the queue away and folds it anew from the events; answers how many rows were wrong. */
export function rebuildQueue(tx: WriteTx): number {
  const wrong = [...foldedMessages(tx)].filter((row) => {
    const { state, tries, since, nextTry, firstTried } = readMessage(tx, row.id) ?? {};
    const kept = JSON.stringify([state, tries, since, nextTry, firstTried]);
    return kept !== JSON.stringify([row.state, row.tries, row.since, row.nextTry, row.firstTried]);
  });
  for (const row of wrong) {
    if (readMessage(tx, row.id)) writeState(tx, row);
    else insertState(tx, row);
  }
  return wrong.length;
}

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

/** The state of every message, or of one, as its events alone tell it: what `mail_queue` must hold. */
function* foldedMessages(tx: ReadTx, message: number | null = null): Generator<MessageRow> {
  const messages = tx.each<Omit<MessageRow, 'state' | 'tries' | 'nextTry' | 'firstTried'> & { mode: string }>(
    `SELECT m.id, m.batch, m.position, m.recipient, m.recipient_id AS recipientId, m.name, m.address, m.message_id AS messageId, b.queued_at AS since, b.mode
     FROM mail_messages m JOIN mail_batches b ON b.id = m.batch WHERE ? IS NULL OR m.id = ? ORDER BY m.id`,
    message,
    message,
  );
  for (const { mode, ...frozen } of messages) {
    const hand = mode === 'hand';
    let row: MessageRow = {
      ...{ ...frozen, state: hand ? 'by-hand' : 'waiting', tries: 0, firstTried: null },
      nextTry: hand ? null : frozen.since,
    };
    for (const event of readEvents(tx, frozen.id)) {
      const next = nextMailState(row.state, event.event);
      if (next.ok) row = folded(row, next.value, event, event.at);
    }
    yield row;
  }
}

export interface MailEventRow {
  readonly event: MailEvent;
  readonly at: Instant;
  readonly stage: 'connection' | 'sender' | 'recipient' | 'data' | 'counter';
  readonly code: number | null;
  readonly reply: string;
  readonly nextTry: Instant;
  readonly officer: string;
}

export const readEvents = (tx: ReadTx, message: number): MailEventRow[] =>
  tx.all<MailEventRow>(
    `SELECT kind AS event, at, stage, code, reply, next_try AS nextTry, officer FROM mail_events
     WHERE message = ? ORDER BY id`,
    message,
  );
