/** The server's settings tried: a connection at once, and a test message on the way that every letter goes. */
import { randomUUID } from 'node:crypto';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import { escapeHtml } from '../../../../domain/notices/notice-escape';
import { need } from '../../../../domain/need';
import { fail, ok } from '../../../../domain/result';
import { mailEn } from '../../../../words/mail/mail.en';
import { mailMs } from '../../../../words/mail/mail.ms';
import type { Counter } from '../../../call/counter';
import type { CommandContext } from '../../../call/handler';
import { needSetting, readSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { mailReady, queueMail } from '../letters/queue-mail';
import { readNewestBatch } from '../rows/batches';
import { readRecipientsPage } from '../rows/recipients-page';
import { viewOf } from '../view';
import { mailPassword } from './mail-settings';

export async function tryServer(counter: Counter) {
  const server = readSetting(counter.opened().reading(), 'mail');
  if (!server) return fail('mail-not-ready');
  const password = mailPassword(counter.vault, server);
  if (password === undefined) return fail('mail-password-missing');
  const opened = await counter.devices.mailer.open(server, password);
  if (!opened.ok) return fail(opened.trouble, { values: { reply: opened.reply } });
  const { protocol } = opened.session;
  opened.session.close();
  return ok({ protocol });
}

/** Whoever asks for it waits for no server: the outbox sends it, and {@link readTestLetter} tells what became of it. */
export function queueTestLetter({ tx, officer, counter }: CommandContext, { to }: { to: string }) {
  if (!mailReady(tx)) return fail('mail-not-ready');
  queueMail(tx, {
    ...{ origin: { kind: 'test', id: randomUUID() }, ...testText(needSetting(tx, 'office').name, tx.at) },
    recipients: [{ kind: 'typed', id: '', name: '', address: to }],
    officer: officer.id,
  });
  counter.mail.wake();
  return ok({});
}

/** The newest test message and how it stands; null before the first. */
export function readTestLetter(tx: ReadTx) {
  const newest = readNewestBatch(tx, 'test');
  if (!newest) return null;
  const { rows } = readRecipientsPage(tx, { batch: newest.id, state: null, search: '', after: null });
  return { batch: viewOf(tx, newest), recipient: need(rows[0], 'recipient') };
}

function testText(office: string, at: Instant) {
  const [ms, en] = [mailMs.trial, mailEn.trial];
  const body = [ms.text, en.text, `${office}, ${toLocalText(at)}`];
  return {
    subject: `${ms.subject} / ${en.subject}`,
    text: body.join('\n\n'),
    html: `<!doctype html><html lang="ms"><body>${body.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</body></html>`,
  };
}
