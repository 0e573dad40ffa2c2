/** The bytes of one message: both languages as text and as HTML, and headers that nobody else fills. */
import type { MailComposerOptions } from 'nodemailer/lib/mail-composer';
import { isHeaderText, isMailAddress } from '../../domain/mail/mail';
import type { MailServer } from '../../preload/contract/mail';
import type { OutgoingMail } from './devices';

type Sender = Pick<MailServer, 'from' | 'fromName' | 'replyTo'>;

/**
 * Throws RangeError for what could begin a header of its own: whoever wrote the subject or the directory's entry. Reads
 * no file and no address, whatever stands in the texts.
 */
export function composeMail(server: Sender, mail: OutgoingMail): Promise<Buffer> {
  checkHeaders([mail.subject, mail.name, mail.messageId, server.fromName]);
  for (const value of [mail.address, server.from, server.replyTo || server.from])
    if (!isMailAddress(value)) throw new RangeError('address malformed');
  return build({
    ...parts(mail),
    from: { name: server.fromName, address: server.from },
    to: { name: mail.name, address: mail.address },
    ...(server.replyTo ? { replyTo: { name: '', address: server.replyTo } } : {}),
    date: new Date(mail.at),
    messageId: mail.messageId,
    // out-of-office answers to a notice help nobody (RFC 3834)
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

/** The same text without sender and recipients, as a draft that a mail program opens for the mailbox officer. */
export function composeDraft(mail: Pick<OutgoingMail, 'subject' | 'text' | 'html' | 'at'>): Promise<Buffer> {
  checkHeaders([mail.subject]);
  return build({ ...parts(mail), date: new Date(mail.at), headers: { 'X-Unsent': '1' } });
}

function checkHeaders(values: readonly string[]): void {
  for (const value of values) if (!isHeaderText(value)) throw new RangeError('header text malformed');
}

const parts = ({ subject, text, html }: Pick<OutgoingMail, 'subject' | 'text' | 'html'>) => ({
  subject,
  text,
  html,
});

async function build(options: MailComposerOptions): Promise<Buffer> {
  // read when the first letter goes: the door need not wait for it
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  return new MailComposer({
    ...options,
    disableFileAccess: true,
    disableUrlAccess: true,
    textEncoding: 'base64',
    newline: '\r\n',
    xMailer: false,
  })
    .compile()
    .build();
}
