/**
 * Hands messages to a mail server, one recipient each, and says exactly how far each one got. Works on the client's own
 * connection rather than its transport, since only there can be seen whether the end of the data had left.
 */
import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import * as tls from 'node:tls';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection';
import type { MailServer, MailTrouble } from '../../preload/contract/mail';
import type { Mailer, MailOutcome, MailSession, OutgoingMail } from '../call/devices';
import { composeMail } from '../call/compose-mail';
import { isInsideAddress } from './inside-address';
import { shownReply, troubleOf, verdictOf, type SmtpError } from './smtp-verdict';

export interface SmtpOptions {
  /** Certificate authorities (PEM) that are believed; when left out, those of Node and of this PC. */
  readonly ca?: readonly string[];
  /** How long a server may say nothing before the line counts as broken; ms. */
  readonly silenceMs?: number;
  readonly connectMs?: number;
  /** How long it may take in all, however often the server says something: until it can be sent to; ms. */
  readonly openMs?: number;
  /** The same for one message and its answer; ms. */
  readonly messageMs?: number;
}

/** RFC 5321 4.5.3.2 grants ten minutes after the data; a clerk who waits for a word sooner is better served. */
const SILENCE_MS = 5 * 60_000;
const CONNECT_MS = 30_000;
/** A server that dribbles its words says never nothing: each talk has an end of its own. */
const OPEN_MS = 60_000;
const MESSAGE_MS = 6 * 60_000;
/** A line is not kept for ever: servers count messages per connection. */
const MESSAGES_PER_SESSION = 100;
const PIECE = 16 * 1024;

export function smtpMailer(options: SmtpOptions = {}): Mailer {
  return { open: (server, password) => openSession(server, password, options) };
}

type Opened = Awaited<ReturnType<Mailer['open']>>;

async function openSession(server: MailServer, password: string, options: SmtpOptions): Promise<Opened> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const ca = options.ca ?? trusted();
  const connection = new Connection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'plain',
    logger: false,
    connectionTimeout: options.connectMs ?? CONNECT_MS,
    greetingTimeout: options.connectMs ?? CONNECT_MS,
    socketTimeout: options.silenceMs ?? SILENCE_MS,
    tls: {
      ...(ca ? { ca: [...ca] } : {}),
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(isIP(server.host) === 0 ? { servername: server.host } : {}),
    },
  });
  return new Promise((resolve) => {
    const fail = (trouble: MailTrouble, error: SmtpError = {}): void => {
      clearTimeout(late);
      // the first word counts: closing makes the connection say that it ended
      resolve({ ok: false, trouble, reply: shownReply(error.response ?? error.message ?? '') });
      leave(connection);
    };
    const late = setTimeout(() => fail('mail-server-away'), options.openMs ?? OPEN_MS);
    // stays for the connection's whole life: an error with nobody listening would end the app
    connection.on('error', (error: SmtpError) => fail(troubleOf(error), error));
    connection.on('end', () => fail('mail-server-away'));
    connection.connect((error) => {
      if (error) return fail(troubleOf(error), error);
      const outside = server.security === 'plain' && !isInsideAddress(remoteAddress(connection));
      if (outside) return fail('mail-plain-outside');
      if (server.security !== 'plain' && !(connection._socket instanceof tls.TLSSocket))
        return fail('mail-tls-refused');
      const done = (): void => {
        clearTimeout(late);
        resolve({ ok: true, session: new SmtpSession(connection, server, options.messageMs ?? MESSAGE_MS) });
      };
      if (server.user === '') return done();
      connection.login({ user: server.user, pass: password }, (refused) =>
        refused ? fail(troubleOf(refused), refused) : done(),
      );
    });
  });
}

/** Its socket goes at once: one that is asked to end first would wait for the server's own word. */
function leave(connection: SMTPConnection): void {
  const socket = connection._socket;
  connection.close();
  if (socket) socket.destroy();
}

class SmtpSession implements MailSession {
  readonly #connection: SMTPConnection;
  readonly #server: MailServer;
  readonly protocol: string;
  #sent = 0;
  #broken = false;
  /** Breaks off the message under way; its outcome is told as far as it got. */
  #underWay: (() => void) | undefined;

  constructor(
    connection: SMTPConnection,
    server: MailServer,
    private readonly messageMs: number,
  ) {
    this.#connection = connection;
    this.#server = server;
    const socket = connection._socket;
    this.protocol = socket instanceof tls.TLSSocket ? (socket.getProtocol() ?? '') : '';
    connection.on('end', () => (this.#broken = true));
  }

  usable(): boolean {
    return !this.#broken && !this.#connection.destroyed && this.#sent < MESSAGES_PER_SESSION;
  }

  close(): void {
    if (this.#broken || this.#connection.destroyed) return;
    this.#broken = true;
    // an answer that is still awaited will not be waited for
    if (this.#underWay) this.#underWay();
    else this.#connection.quit();
  }

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    let bytes: Buffer;
    try {
      bytes = await composeMail(this.#server, mail);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return { kind: 'refused', stage: 'recipient', code: 553, reply: error.message };
    }
    this.#sent++;
    const outcome = await this.#handOver(mail.address, bytes);
    if (outcome.kind === 'delayed' || outcome.kind === 'refused') await this.#reset();
    if (outcome.kind === 'held' || outcome.kind === 'in-doubt') {
      this.#broken = true;
      leave(this.#connection);
    }
    return outcome;
  }

  #handOver(address: string, bytes: Buffer): Promise<MailOutcome> {
    // the end of the data follows at once when this stream ends; before, no server can have accepted the message
    let handedOver = false;
    const stream = Readable.from(pieces(bytes), { objectMode: false });
    stream.once('end', () => (handedOver = true));
    const { from } = this.#server;
    return new Promise((resolve) => {
      const settle = (outcome: MailOutcome): void => {
        clearTimeout(late);
        this.#underWay = undefined;
        resolve(outcome);
      };
      const breakOff = (message: string): void => {
        settle(verdictOf({ code: 'EABORT', message }, handedOver));
        leave(this.#connection);
      };
      this.#underWay = () => breakOff('stopped here');
      const late = setTimeout(() => breakOff('no answer in time'), this.messageMs);
      this.#connection.send(
        { from, to: [address], size: bytes.length },
        stream,
        (error: SmtpError | null, info?: SMTPConnectionSendInfo) => {
          if (error) return settle(verdictOf(error, handedOver));
          const reply = shownReply(info?.response ?? '');
          settle({ kind: 'accepted', code: Number(/^\d{3}/.exec(reply)?.[0] ?? 250), reply });
        },
      );
    });
  }

  /** After a refusal the next message begins afresh; a server that cannot even do that is left. */
  #reset(): Promise<void> {
    return new Promise((resolve) => {
      const connection = this.#connection;
      const end = (): void => {
        clearTimeout(late);
        this.#broken = true;
        resolve();
      };
      const late = setTimeout(() => {
        end();
        leave(connection);
      }, this.messageMs);
      connection.once('end', end);
      connection.reset((error) => {
        clearTimeout(late);
        connection.off('end', end);
        if (error) {
          this.#broken = true;
          connection.close();
        }
        resolve();
      });
    });
  }
}

/** In pieces, so that a line that breaks in the middle of a long message is known to have broken there. */
function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/**
 * What this PC believes besides Node's own list: an office's authority is installed there. Undefined where the runtime
 * is too old to be asked; it then believes its own list alone.
 */
let known: readonly string[] | undefined;
function trusted(): readonly string[] | undefined {
  const { getCACertificates: ask } = tls as Partial<typeof tls>;
  return ask && (known ??= [...new Set([...ask('default'), ...ask('system')])]);
}

const remoteAddress = ({ _socket: socket }: SMTPConnection): string =>
  socket ? (socket.remoteAddress ?? '') : '';
