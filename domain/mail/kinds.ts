/** What a letter is sent for, and to whom: the outbox knows kinds alone, and each kind's feature knows the rest. */

/**
 * A notice of an outage (S0.3), the trial of one to one's own mailbox, a test of the server's settings, or the letter that
 * tells a party their case's new number (S1.8). A further kind of letter takes its place here.
 */
export const MAIL_ORIGINS = ['notice', 'trial', 'test', 'new-number'] as const;
export type MailOriginKind = (typeof MAIL_ORIGINS)[number];
/** One letter to all whom it concerns; an origin has one at most. */
export interface MailOrigin {
  readonly kind: MailOriginKind;
  readonly id: string;
}

/** Somebody of the directory, an address that was typed, or the party to whom a letter of a new number is written. */
export const MAIL_RECIPIENTS = ['applicant', 'typed', 'party'] as const;
export type MailRecipientKind = (typeof MAIL_RECIPIENTS)[number];
export interface MailRecipientRef {
  readonly kind: MailRecipientKind;
  /** In its feature's own terms; empty where nobody keeps the recipient. */
  readonly id: string;
}
