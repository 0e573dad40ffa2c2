/** The recipients of a batch as people look through them, by page, state and search. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { MailEvent, MailStage, MailState } from '../../../../domain/mail/mail';
import type { MailRecipient } from '../../../../preload/contract/mail';
import type { ReadTx } from '../../../register/transaction';
import { readMessage, type MessageRow } from './mail';

const PAGE = 50;

interface Row extends Omit<MailRecipient, 'last'> {
  readonly event: MailEvent | null;
  readonly at: Instant;
  readonly stage: MailStage;
  readonly code: number | null;
  readonly reply: string;
}

export interface RecipientQuestion {
  readonly batch: string;
  readonly state: MailState | null;
  readonly search: string;
  /** The position of the last row shown; null before the first. */
  readonly after: number | null;
}

const PAGE_OF = `SELECT m.id, m.position, m.name, m.address, q.state, q.tries, q.next_try AS nextTry,
    e.kind AS event, e.at, e.stage, e.code, e.reply
  FROM mail_messages m JOIN mail_queue q ON q.message = m.id
  LEFT JOIN mail_events e ON e.id = (SELECT max(id) FROM mail_events WHERE message = m.id)`;
const FOUND = String.raw`AND (? = '' OR m.name LIKE ? ESCAPE '\' OR m.address LIKE ? ESCAPE '\')`;
const PLACE = 'coalesce((SELECT id FROM mail_messages WHERE batch = ? AND position = ?), 0)';

export function readRecipientsPage(
  tx: ReadTx,
  { batch, state, search, after: last }: RecipientQuestion,
): { rows: MailRecipient[]; next: number | null } {
  const after = last ?? 0;
  const pattern = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const text = [search, pattern, pattern, PAGE + 1];
  const rows =
    state === null
      ? tx.all<Row>(
          `${PAGE_OF} WHERE m.batch = ? AND m.position > ? ${FOUND} ORDER BY m.position LIMIT ?`,
          batch,
          after,
          ...text,
        )
      : // messages are numbered in the order of their positions
        tx.all<Row>(
          `${PAGE_OF} WHERE q.batch = ? AND q.state = ? AND q.message > ${PLACE} ${FOUND} ORDER BY q.message LIMIT ?`,
          ...[batch, state, batch, after, ...text],
        );
  const shown = rows.slice(0, PAGE).map(({ event, at, stage, code, reply, ...row }) => ({
    ...row,
    last: event && { event, at, stage, code, reply },
  }));
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.position ?? null) : null };
}

/** Messages of the batch in that state, or those of the ids that are of the batch. */
export const readMessagesIn = (tx: ReadTx, batch: string, state: MailState): number[] =>
  tx
    .all<{ id: number }>(
      'SELECT message AS id FROM mail_queue WHERE batch = ? AND state = ? ORDER BY message',
      batch,
      state,
    )
    .map(({ id }) => id);

/**
 * Whom the mailbox officer is to write to: whom no server was asked for, or whose message was given up before any answer
 * about it came. Never one that is accepted or in doubt.
 */
const FOR_HAND = `m.batch = ? AND (q.state IN ('by-hand','cancelled') OR (q.state = 'refused' AND q.first_tried IS NULL))`;

export const readMessagesForHand = (tx: ReadTx, batch: string): number[] =>
  tx
    .all<{ id: number }>(
      `SELECT m.id FROM mail_queue q JOIN mail_messages m ON m.id = q.message WHERE ${FOR_HAND} ORDER BY m.position`,
      batch,
    )
    .map(({ id }) => id);

/** Their addresses as they are given away: read from what happened to each message, whatever the queue says. */
export function* eachForHand(tx: ReadTx, batch: string): Generator<{ name: string; address: string }> {
  for (const { id } of tx.all<{ id: number }>(
    'SELECT id FROM mail_messages WHERE batch = ? ORDER BY position',
    batch,
  )) {
    const row = readMessage(tx, id);
    if (row && isForHand(row)) yield { name: row.name, address: row.address };
  }
}

const isForHand = ({ state, firstTried }: MessageRow): boolean =>
  state === 'by-hand' || state === 'cancelled' || (state === 'refused' && firstTried === null);
