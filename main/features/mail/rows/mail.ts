/** Messages and what became of each; an act on one reads its events, lists read `mail_queue`. */
import type { MailRecipientKind } from '../../../../domain/mail/kinds';
import type { Instant } from '../../../../domain/time/civil-time';
import { mailLife, type MailPlace } from '../../../../domain/mail/mail-life';
import { nextMailState, type MailEvent, type MailStage } from '../../../../domain/mail/mail';
import { fail, ok, type Result } from '../../../../domain/result';
import { insert, keep } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { keepCounts } from './mail-counts';
import { readMailPlace, queueRowOf } from './mail-places';

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
export interface MessageRow extends NewMessage, Omit<MailPlace, 'changedAt'> {
  readonly id: number;
}

const FROZEN = `m.id, m.batch, m.position, m.recipient, m.recipient_id AS recipientId, m.name, m.address, m.message_id AS messageId`;

/** As the queue tells it: good enough to show, and to find what may be due. */
export const MESSAGE_ROWS = `SELECT ${FROZEN}, q.state, q.tries, q.since, q.next_try AS nextTry, q.first_tried AS firstTried
  FROM mail_queue q JOIN mail_messages m ON m.id = q.message`;

/** As its events tell it, whatever the queue says. */
export function readMessage(tx: ReadTx, id: number): MessageRow | undefined {
  const frozen = tx.get<NewMessage & { id: number }>(
    `SELECT ${FROZEN} FROM mail_messages m WHERE m.id = ?`,
    id,
  );
  const place = frozen && readMailPlace(tx, id);
  if (!place) return undefined;
  const { changedAt: _changedAt, ...standing } = place;
  return { ...frozen, ...standing };
}

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
  const place = mailLife({ at: tx.at, byHand: state === 'by-hand' }).initial;
  insert(tx, 'mail_queue', queueRowOf(id, batch, place));
  keepCounts(tx, batch, { before: null, after: place });
  return id;
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
  const at = tx.at;
  const life = mailLife({ at: row.since, byHand: false });
  const before = { ...row, changedAt: at };
  const after = life.evolve(before, { ...step, at });
  insert(tx, 'mail_events', {
    message: id,
    kind: step.event,
    at,
    stage: step.stage,
    code: step.code ?? null,
    reply: step.reply ?? '',
    next_try: step.nextTry ?? null,
    officer: step.officer,
  });
  keep(tx, 'mail_queue', queueRowOf(id, row.batch, after));
  keepCounts(tx, row.batch, { before, after });
  return ok({ ...row, ...after });
}
