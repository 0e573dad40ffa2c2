/** What becomes of a recipient, told to the feature that keeps recipients of that kind. */
import type { MailRecipientKind, MailRecipientRef } from '../../domain/mail/kinds';
import type { WriteTx } from '../register/transaction';

export interface RecipientKind {
  readonly kind: MailRecipientKind;
  /** The mail server says that there is no such mailbox; `code` is the server's (`5.1.1`). */
  bounced(tx: WriteTx, recipient: { id: MailRecipientRef['id']; address: string; code: string }): void;
}
