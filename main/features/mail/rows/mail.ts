/** Messages and what became of each; `mail_queue` holds the state folded from the events. */
import type { MailRecipientKind } from '../../../../domain/mail/kinds';
import type { Instant } from '../../../../domain/time/civil-time';
import {
  isAnswer,
  nextMailState,
  type MailEvent,
  type MailStage,
  type MailState,
} from '../../../../domain/mail/mail';
import { fail, ok, type Result } from '../../../../domain/result';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface NewMessage {
  readonly batch: string;
  readonly position: number;
  readonly recipient: MailRecipientKind;
  readonly recipientId: string;
  readonly name: string;
  readonly address: string;
  readonly messageId: string;
}

/** A message with the state it stands in. */
export interface MessageRow extends NewMessage {
  readonly id: number;
  readonly state: MailState;
  readonly tries: number;
  readonly since: Instant;
  readonly nextTry: Instant | null;
  readonly firstTried: Instant | null;
}

export const MESSAGE_ROWS = `SELECT m.id, m.batch, m.position, m.recipient, m.recipient_id AS recipientId, m.name, m.address, m.message_id AS messageId,
  q.state, q.tries, q.since, q.next_try AS nextTry, q.first_tried AS firstTried
  FROM mail_queue q JOIN mail_messages m ON m.id = q.message`;

export const readMessage = (tx: ReadTx, id: number): MessageRow | undefined =>
  tx.get<MessageRow>(`${MESSAGE_ROWS} WHERE q.message = ?`, id);

/** Answers the message's id. It waits from this instant on, or for the mailbox officer. */
export function insertMessage(tx: WriteTx, message: NewMessage, state: 'waiting' | 'by-hand'): number {
  const { batch, position, recipient, recipientId, name, address, messageId } = message;
  insert(tx, 'mail_messages', {
    batch,
    position,
    recipient,
    recipient_id: recipientId,
    name,
    address,
    message_id: messageId,
  });
  const { id } = tx.one<{ id: number }>('SELECT last_insert_rowid() AS id');
  const nextTry = state === 'waiting' ? tx.at : null;
  insertState(tx, { id, batch, state, tries: 0, since: tx.at, nextTry, firstTried: null });
  return id;
}

type QueueRow = Pick<MessageRow, 'id' | 'batch' | 'state' | 'tries' | 'since' | 'nextTry' | 'firstTried'>;

export function insertState(tx: WriteTx, row: QueueRow): void {
  insert(tx, 'mail_queue', {
    message: row.id,
    batch: row.batch,
    state: row.state,
    tries: row.tries,
    since: row.since,
    next_try: row.nextTry,
    first_tried: row.firstTried,
    changed_at: tx.at,
  });
}

export interface MailStep {
  readonly event: MailEvent;
  readonly stage: MailStage;
  readonly code?: number | null;
  readonly reply?: string;
  /** For `delayed`: when it is tried again. */
  readonly nextTry?: Instant;
  /** An officer's id, or `system`. */
  readonly officer: string;
}

/** Takes one message a step on: event and projection together. The caller journals, since many steps make one entry. */
export function stepMessage(
  tx: WriteTx,
  id: number,
  step: MailStep,
): Result<MessageRow, { code: 'message-unknown' | 'mail-state-wrong' }> {
  const row = readMessage(tx, id);
  if (!row) return fail('message-unknown');
  const next = nextMailState(row.state, step.event);
  if (!next.ok) return fail('mail-state-wrong');
  const after = folded(row, next.value, step, tx.at);
  insert(tx, 'mail_events', {
    message: id,
    kind: step.event,
    at: tx.at,
    stage: step.stage,
    code: step.code ?? null,
    reply: step.reply ?? '',
    next_try: step.nextTry ?? null,
    officer: step.officer,
  });
  writeState(tx, after);
  return ok(after);
}

type Folding = Pick<MessageRow, 'state' | 'tries' | 'since' | 'nextTry' | 'firstTried'>;
type FoldedStep = Pick<MailStep, 'event' | 'stage' | 'nextTry'>;

/** What a message's row in the queue becomes by one event. */
export function folded<Row extends Folding>(row: Row, state: MailState, step: FoldedStep, at: Instant): Row {
  const begins = step.event === 'send-again';
  return {
    ...row,
    state,
    tries: begins ? 0 : row.tries + (step.event === 'sending' ? 1 : 0),
    since: begins ? at : row.since,
    nextTry: begins ? at : step.event === 'delayed' ? (step.nextTry ?? at) : null,
    firstTried: row.firstTried ?? (isAnswer(step.event, step.stage) ? at : null),
  };
}

export function writeState(tx: WriteTx, row: Omit<QueueRow, 'batch'>): void {
  tx.run(
    'UPDATE mail_queue SET state = ?, tries = ?, since = ?, next_try = ?, first_tried = ?, changed_at = ? WHERE message = ?',
    ...[row.state, row.tries, row.since, row.nextTry, row.firstTried, tx.at, row.id],
  );
}

export interface Counts {
  readonly state: MailState;
  readonly count: number;
  readonly untried: number;
  readonly lastFirstTry: Instant | null;
}

export const countRefused = (tx: ReadTx, batch: string): number =>
  tx.one<{ n: number }>("SELECT count(*) AS n FROM mail_queue WHERE batch = ? AND state = 'refused'", batch)
    .n;

/** When the batch's `nth` message was accepted, counted from 1 in the order of time; undefined where fewer were. */
export const readAcceptedAt = (tx: ReadTx, batch: string, nth: number): Instant | undefined =>
  tx.get<{ at: Instant }>(
    `SELECT changed_at AS at FROM mail_queue WHERE batch = ? AND state = 'accepted' ORDER BY changed_at LIMIT 1 OFFSET ?`,
    batch,
    nth - 1,
  )?.at;

/** How many messages of the batch stand where. */
export const readCounts = (tx: ReadTx, batch: string): Counts[] =>
  tx.all<Counts>(
    `SELECT state, count(*) AS count, count(*) - count(first_tried) AS untried, max(first_tried) AS lastFirstTry
     FROM mail_queue WHERE batch = ? GROUP BY state`,
    batch,
  );
