/** What becomes of a recipient, told to the feature that keeps recipients of that kind. */
import type { MailRecipientKind, MailRecipientRef } from '../../domain/mail/kinds';
import type { WriteTx } from '../register/transaction';

/** What is known of one message by now; `reply` is the mail server's own words, or the code of a reason of ours. */
export interface MailAnswer {
  readonly id: MailRecipientRef['id'];
  readonly event: 'accepted' | 'refused' | 'in-doubt';
  readonly reply: string;
  /** An officer's id, or `system`. */
  readonly officer: string;
}

export interface RecipientKind {
  readonly kind: MailRecipientKind;
  /** The mail server says that there is no such mailbox; `code` is the server's (`5.1.1`). */
  bounced?(tx: WriteTx, recipient: { id: MailRecipientRef['id']; address: string; code: string }): void;
  /** A message reached its server, never will, or nobody knows: told whenever that changes. */
  answered?(tx: WriteTx, answer: MailAnswer): void;
}
