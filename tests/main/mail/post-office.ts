/** A counter that sends to a mail server of this process, and what its tests ask of it. */
import { randomUUID } from 'node:crypto';
import { mailStanding, type MailStanding } from '../../../main/features/mail/mail-standing';
import { queueMail } from '../../../main/features/mail/letters/queue-mail';
import { smtpMailer } from '../../../main/devices/smtp';
import { openTestCounter, type TestCounter, type TestCounterOptions } from '../../helpers/counter';
import { authority, PASSWORD, serverAt } from '../../helpers/mail-server';

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
  recipients: number | readonly { id?: string; name?: string; address: string }[],
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
      ...{ origin: { kind: 'notice', id: notice }, subject, officer: 'P002' },
      text: `Sistem tergendala.\n\nThe system is down.${more}`,
      html: '<!doctype html><html lang="ms"><body><p>Sistem tergendala.</p><p lang="en">The system is down.</p></body></html>',
      recipients: list.map((entry, index) => ({
        kind: 'applicant' as const,
        id: `A${index + 1}`,
        name: `Syarikat Contoh ${index + 1}`,
        ...entry,
      })),
    }),
  );
  return notice;
}

export const standingOf = (test: TestCounter, notice: string): MailStanding =>
  mailStanding(test.counter.opened().reading(), { kind: 'notice', id: notice })!;

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
