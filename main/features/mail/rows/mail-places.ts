/** Each message's place in the outbox, folded from its events; `mail_queue` keeps it so that what is due is found at once. */
import { stateAfter } from '../../../../domain/life';
import { mailLife, type MailPlace } from '../../../../domain/mail/mail-life';
import type { Instant } from '../../../../domain/time/civil-time';
import { projection } from '../../../register/projection';
import type { ReadTx } from '../../../register/transaction';
import { readEvents } from './mail-events';

/** Undefined for a message that nobody queued. */
export function readMailPlace(
  tx: ReadTx,
  message: number,
): (MailPlace & { readonly batch: string }) | undefined {
  const queued = tx.get<{ batch: string; at: Instant; byHand: number }>(
    `SELECT b.id AS batch, b.queued_at AS at, b.mode = 'hand' AS byHand
     FROM mail_messages m JOIN mail_batches b ON b.id = m.batch WHERE m.id = ?`,
    message,
  );
  if (!queued) return undefined;
  const { batch, at, byHand } = queued;
  return { batch, ...stateAfter(mailLife({ at, byHand: byHand === 1 }), readEvents(tx, message)) };
}

export const queueRowOf = (message: number, batch: string, place: MailPlace) => {
  const { state, tries, since, nextTry, firstTried, changedAt } = place;
  const times = { since, next_try: nextTry, first_tried: firstTried, changed_at: changedAt };
  return { message, batch, state, tries, ...times };
};

export const mailQueue = projection({
  table: 'mail_queue',
  subject: 'message',
  of: 'mail_messages',
  fold: (tx, message: number) => {
    const place = readMailPlace(tx, message);
    return place ? [queueRowOf(message, place.batch, place)] : [];
  },
});
