/** What an error of the SMTP client means for the message, or for the whole queue. */
import { blameOf } from '../../domain/mail/blame';
import type { MailTrouble } from '../../preload/contract/mail';
import type { MailOutcome } from '../call/devices';

/** What the client tells with an error (nodemailer). */
export interface SmtpError {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly message?: string | undefined;
}

/** Codes that mean "sign in first", at whichever command they come. */
const SIGN_IN = new Set([530, 534, 535, 538]);

/** Why no message can go now, from an error before the first one. */
export function troubleOf(error: SmtpError): MailTrouble {
  const { code, responseCode } = error;
  if (code === 'ETLS' || code === 'EREQUIRETLS' || isCertificate(error)) return 'mail-tls-refused';
  // 4xx while signing in: the server has no time for it now
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return responseCode && responseCode < 500 ? 'mail-server-busy' : 'mail-auth-refused';
  if (responseCode) return SIGN_IN.has(responseCode) ? 'mail-auth-refused' : 'mail-server-busy';
  return 'mail-server-away';
}

/** A certificate that is not believed comes as an error of the socket, with OpenSSL's own code in its text. */
const isCertificate = (error: SmtpError): boolean => {
  const original = 'originalCode' in error ? String(error.originalCode) : '';
  return (
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(original) ||
    /certificate|altnames|self-signed|SSL routines/i.test(error.message ?? '')
  );
};

/**
 * The verdict on a message whose sending ended in an error. `handedOver`: its last byte had left for the server, so that
 * only an answer can say what became of it.
 */
export function verdictOf(error: SmtpError, handedOver: boolean): MailOutcome {
  const { command, responseCode } = error;
  const reply = shownReply(error.response ?? error.message ?? '');
  if (handedOver)
    return responseCode && responseCode >= 400
      ? answered('data', responseCode, reply)
      : { kind: 'in-doubt', reply };
  const held = (stage: 'connection' | 'sender', trouble: MailTrouble): MailOutcome => ({
    ...{ kind: 'held', stage, trouble, code: responseCode ?? null, reply },
  });
  // larger than the server said it takes
  if (error.code === 'EMESSAGE' && !responseCode) return held('sender', 'mail-sender-refused');
  if (!responseCode) return held('connection', 'mail-server-away');
  if (SIGN_IN.has(responseCode)) return held('sender', 'mail-auth-refused');
  // 421: the server closes the line; 503: the session stood wrongly; neither is about the recipient
  if (responseCode === 421 || responseCode === 503) return held('connection', 'mail-server-busy');
  if (command === 'MAIL FROM')
    return held('sender', responseCode < 500 ? 'mail-server-busy' : 'mail-sender-refused');
  if (command === 'RCPT TO' || command === 'DATA') {
    return answered(command === 'RCPT TO' ? 'recipient' : 'data', responseCode, reply);
  }
  return held('connection', 'mail-server-busy');
}

/** An answer to recipient or data, told apart by whom it is about: what is said of us refuses nobody. */
function answered(stage: 'recipient' | 'data', code: number, reply: string): MailOutcome {
  // 421 and the codes of signing in are never about a recipient
  if (SIGN_IN.has(code)) return { kind: 'held', stage: 'sender', trouble: 'mail-auth-refused', code, reply };
  if (code < 500) return { kind: 'delayed', stage, code, reply };
  switch (blameOf(reply)) {
    case 'us':
      return { kind: 'held', stage: 'sender', trouble: 'mail-office-refused', code, reply };
    case 'policy':
      return { kind: 'delayed', stage, code, reply };
    case 'mailbox':
    case 'recipient':
    case 'message':
      return { kind: 'refused', stage, code, reply };
  }
}

/** A server's words as they may be kept and shown: one line, no control characters, not endless. */
export const shownReply = (reply: string): string =>
  reply
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, 300);
