/** Whoever keeps recipients of a message's kind is told what is known of it by now. */
import type { MailEvent } from '../../../domain/mail/mail';
import type { MailAnswer, RecipientKind } from '../../call/mail-recipients';
import type { WriteTx } from '../../register/transaction';
import type { MailStep, MessageRow } from './rows/mail';

/** What of a message's way says something of its recipient; the rest is between us and the server. */
const ANSWERS: { readonly [E in MailEvent]?: MailAnswer['event'] } = {
  accepted: 'accepted',
  'resolved-as-sent': 'accepted',
  refused: 'refused',
  cancelled: 'refused',
  'in-doubt': 'in-doubt',
};

export function tellKeeper(
  tx: WriteTx,
  keepers: readonly RecipientKind[],
  { recipient, recipientId }: Pick<MessageRow, 'recipient' | 'recipientId'>,
  { event, reply = '', officer }: Pick<MailStep, 'event' | 'reply' | 'officer'>,
): void {
  const answer = ANSWERS[event];
  if (answer === undefined) return;
  for (const { kind, answered } of keepers)
    if (kind === recipient)
      answered?.(tx, { id: recipientId, event: answer, reply: reply || event, officer });
}
