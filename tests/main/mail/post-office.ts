/** A real SMTP server in this process, which behaves as it is told, and a counter that sends to it. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { InputOf } from '../../../preload/contract/contract';
import { mailStanding, queueMail, type MailStanding } from '../../../main/journeys/queue-mail';
import { smtpMailer } from '../../../main/notify/smtp';
import { makeAuthority, type Authority } from '../../helpers/certificate';
import { openTestCounter, type TestCounter, type TestCounterOptions } from '../../helpers/counter';

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

/** A counter whose mail server is at that port, believing only this test's authority. Ends signed in as administrator. */
export async function openSender(
  port: number,
  options: TestCounterOptions & { server?: Parameters<typeof serverAt>[1]; ca?: string } = {},
): Promise<TestCounter> {
  const { server, ca = authority.ca, ...rest } = options;
  const mailer = smtpMailer({ ca: [ca], connectMs: 5_000, silenceMs: 20_000 });
  const test = await openTestCounter({ ...rest, devices: { mailer, ...rest.devices } });
  test.as('administrator');
  const set = serverAt(port, server);
  await test.must('mail.saveSettings', { server: set, password: set.user === '' ? null : PASSWORD });
  return test;
}

export const addressOf = (n: number): string => `pemohon${n}@syarikat.example.my`;

/** Queues a notice to so many applicants, or to these addresses; answers the notice's id. */
export function queue(
  test: TestCounter,
  recipients: number | readonly { name?: string; address: string }[],
  subject = 'Notis gangguan sistem / System outage notice',
  more = '',
): string {
  const notice = `N${randomUUID()}`;
  const list =
    typeof recipients === 'number'
      ? Array.from({ length: recipients }, (_, index) => ({ address: addressOf(index + 1) }))
      : recipients;
  test.counter.opened().write({ actor: 'P002' }, (tx) =>
    queueMail(tx, {
      ...{ notice, outage: 'G261122-TEST', subject, officer: 'P002' },
      text: `Sistem tergendala.\n\nThe system is down.${more}`,
      html: '<!doctype html><html lang="ms"><body><p>Sistem tergendala.</p><p lang="en">The system is down.</p></body></html>',
      recipients: list.map((entry, index) => ({
        applicant: `A${index + 1}`,
        name: `Syarikat Contoh ${index + 1}`,
        ...entry,
      })),
    }),
  );
  return notice;
}

export const standingOf = (test: TestCounter, notice: string): MailStanding =>
  mailStanding(test.counter.opened().reading(), notice)!;

/** Waits for something that is on its way; what it waits for is said when it never comes. */
export async function until(
  what: () => boolean | Promise<boolean>,
  said = 'it never came',
  tries = 2_000,
): Promise<void> {
  for (let n = 0; n < tries; n++) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(said);
}

/** Until nothing of the notice is under way. */
export const settled = (test: TestCounter, notice: string): Promise<void> =>
  until(
    () => {
      const { waiting } = standingOf(test, notice);
      return waiting === 0;
    },
    `still waiting: ${JSON.stringify(standingOf(test, notice))}`,
  );

export const journalText = (test: TestCounter): string =>
  test.counter
    .opened()
    .reading()
    .all<{ data: string }>('SELECT data FROM journal')
    .map(({ data }) => data)
    .join('\n');
