/** Who of a batch's recipients stands where, as acts ask it. */
import type { MailState } from '../../../../domain/mail/mail';
import type { ReadTx } from '../../../register/transaction';
import { readMessage, type MessageRow } from './mail';

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
