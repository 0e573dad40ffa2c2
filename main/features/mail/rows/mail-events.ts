/** What happened to each message, the oldest first. */
import type { MailEvent, MailStage } from '../../../../domain/mail/mail';
import type { Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

export interface MailEventRow {
  readonly event: MailEvent;
  readonly at: Instant;
  readonly stage: MailStage;
  readonly code: number | null;
  readonly reply: string;
  readonly nextTry: Instant | null;
  readonly officer: string;
}

export const readEvents = (tx: ReadTx, message: number): MailEventRow[] =>
  tx.all<MailEventRow>(
    `SELECT kind AS event, at, stage, code, reply, next_try AS nextTry, officer FROM mail_events
     WHERE message = ? ORDER BY id`,
    message,
  );
