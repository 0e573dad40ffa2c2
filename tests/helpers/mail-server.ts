/** A real SMTP server in this process, which behaves as it is told. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { InputOf } from '../../preload/contract/contract';
import { makeAuthority, type Authority } from './certificate';

/** What the server says about one recipient: an SMTP answer at RCPT, at the end of the data, or a line that breaks. */
export type Conduct =
  | { readonly at: 'recipient' | 'data'; readonly answer: string }
  | { readonly at: 'before-end' | 'after-end' };

export interface Letter {
  readonly to: string;
  readonly from: string;
  readonly raw: string;
}

export interface PostOffice {
  readonly port: number;
  /** Every message the server has said 250 to, or has taken whole before its line broke. */
  readonly letters: Letter[];
  /** Recipients asked for, with refusals. */
  readonly asked: string[];
  /** What happens to an address; nothing: it is taken. */
  conduct: (address: string, time: number) => Conduct | undefined;
  countOf(address: string): number;
  close(): Promise<void>;
}

export const authority: Authority = makeAuthority();
const HOST = 'localhost';
export const PASSWORD = 'kata-laluan-rahsia-7431';

function answerOf(text: string): Error {
  const error = new Error(text.slice(4)) as Error & { responseCode: number };
  error.responseCode = Number(text.slice(0, 3));
  return error;
}

export async function openPostOffice(options: SMTPServerOptions = {}, port = 0): Promise<PostOffice> {
  const times = new Map<string, number>();
  const letters: Letter[] = [];
  const asked: string[] = [];
  const office = { letters, asked, conduct: (() => undefined) as PostOffice['conduct'] };
  const server = new SMTPServer({
    ...authority.issue(HOST),
    secure: true,
    logger: false,
    closeTimeout: 50,
    onAuth: ({ username, password }, _session, done) =>
      username === 'kaunter' && password === PASSWORD
        ? done(null, { user: username })
        : done(answerOf('535 5.7.8 Authentication failed')),
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      const time = (times.get(address) ?? 0) + 1;
      times.set(address, time);
      const conduct = office.conduct(address, time);
      done(conduct?.at === 'recipient' ? answerOf(conduct.answer) : null);
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]!.address;
      const conduct = office.conduct(to, times.get(to) ?? 0);
      const chunks: Buffer[] = [];
      const drop = (): void => socketOf(server, session.id)?.destroy();
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (conduct?.at === 'before-end') drop();
      });
      stream.on('end', () => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const letter = { to, from, raw: Buffer.concat(chunks).toString() };
        if (conduct?.at === 'data') return done(answerOf(conduct.answer));
        letters.push(letter);
        if (conduct?.at === 'after-end') return drop();
        done(null, `OK queued as Q${letters.length}`);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return Object.assign(office, {
    port: (server.server.address() as AddressInfo).port,
    countOf: (address: string) => letters.filter(({ to }) => to === address).length,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

/** The line of a session: to break it as a power cut at the server would. */
function socketOf(server: SMTPServer, session: string): { destroy(): void } | undefined {
  const connections = (
    server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
  ).connections;
  return [...connections].find(({ id }) => id === session)?._socket;
}

export const serverAt = (
  port: number,
  change: Partial<NonNullable<InputOf<'mail.saveSettings'>['server']>> = {},
): NonNullable<InputOf<'mail.saveSettings'>['server']> => ({
  ...{ host: HOST, port, security: 'tls', user: 'kaunter', from: 'kaunter@mahkamah.example.my' },
  ...{ fromName: 'Kaunter Siaga', replyTo: '', giveUpHours: 24 },
  ...change,
});
