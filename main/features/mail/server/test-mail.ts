/** Whether the mail server takes what this counter would send: a connection, and one message where somebody wants it. */
import { randomUUID } from 'node:crypto';
import { toLocalText } from '../../../../domain/time/civil-time';
import { escapeHtml } from '../../../../domain/notices/notice-escape';
import { fail, ok } from '../../../../domain/result';
import { mailEn } from '../../../../words/mail/mail.en';
import { mailMs } from '../../../../words/mail/mail.ms';
import type { Counter } from '../../../call/counter';
import type { MailOutcome, OutgoingMail } from '../../../call/devices';
import { needSetting, readSetting } from '../../../register/settings';
import { mailPassword } from './mail-settings';

export async function testMail(counter: Counter, { to }: { to: string }) {
  const tx = counter.opened().reading();
  const server = readSetting(tx, 'mail');
  if (!server) return fail('mail-not-ready');
  const password = mailPassword(counter.vault, server);
  if (password === undefined) return fail('mail-password-missing');
  const opened = await counter.devices.mailer.open(server, password);
  if (!opened.ok) return fail(opened.trouble, { values: { reply: opened.reply } });
  const { session } = opened;
  try {
    const { protocol } = session;
    if (to === '') return ok({ protocol, sent: false, reply: '' });
    const office = needSetting(tx, 'office').name;
    const outcome = await session.send(testMessage(to, office, counter.clock.now()));
    return outcome.kind === 'accepted'
      ? ok({ protocol, sent: true, reply: outcome.reply })
      : fail(refusalOf(outcome), { values: { reply: outcome.reply } });
  } finally {
    session.close();
  }
}

function refusalOf(outcome: Exclude<MailOutcome, { kind: 'accepted' }>) {
  if (outcome.kind === 'held') return outcome.trouble;
  return outcome.kind === 'in-doubt' ? ('mail-test-unclear' as const) : ('mail-test-refused' as const);
}

function testMessage(address: string, office: string, at: OutgoingMail['at']): OutgoingMail {
  const [ms, en] = [mailMs.trial, mailEn.trial];
  const time = toLocalText(at);
  const body = [ms.text, en.text, `${office}, ${time}`];
  return {
    ...{ address, name: '', at, subject: `${ms.subject} / ${en.subject}` },
    messageId: `<${randomUUID()}@${address.split('@')[1] ?? 'kaunter-siaga.invalid'}>`,
    text: body.join('\n\n'),
    html: `<!doctype html><html lang="ms"><body>${body.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</body></html>`,
  };
}
