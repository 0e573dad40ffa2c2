/** The e-mail of a draft to one's own mailbox first: it looks as it will, says that it is a trial, and tells nobody of anything. */
import { fail, ok } from '../../../../domain/result';
import { need } from '../../../../domain/need';
import { escapeHtml } from '../../../../domain/notices/notice-escape';
import type { NoticeDraft } from '../../../../preload/contract/notice-values';
import { noticeTexts } from '../../../../words/notices/notice-texts';
import type { CommandContext } from '../../../call/handler';
import { readSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { mailReady, queueMail } from '../../mail/letters/queue-mail';
import { readBatchOf, readNewestBatch, type MailBatch } from '../../mail/rows/batches';
import { readRecipientsPage } from '../../mail/rows/recipients-page';
import { viewOf } from '../../mail/view';
import { emailOf } from './channel-texts';
import { composeNotice } from './compose-notice';
import { draftableKinds, opensAt } from './keep-draft';

type Email = ReturnType<typeof emailOf>;

/** A letter of its own origin: whatever counts who was told counts those of notices alone. */
export function sendTrial(
  { tx, officer, counter }: CommandContext,
  { to, ...draft }: NoticeDraft & { to: string },
) {
  if (!mailReady(tx)) return fail('mail-not-ready');
  const composed = composeNotice(tx, draft, tx.at);
  if (!composed) return fail('outage-unknown');
  const { outage } = composed;
  if (!draftableKinds(tx, outage).includes(draft.kind))
    return fail('notice-not-now', { values: { kind: draft.kind } });
  // as it will read when it may go out
  const at = opensAt(tx, outage, draft.kind)?.at;
  const { content } = at ? need(composeNotice(tx, draft, at), 'notice') : composed;
  queueMail(tx, {
    ...{ origin: { kind: 'trial', id: draft.key }, ...marked(emailOf(content)) },
    recipients: [{ kind: 'typed', id: '', name: '', address: to }],
    officer: officer.id,
  });
  counter.mail.wake();
  return ok({});
}

function marked({ subject, text, html }: Email): Email {
  const [ms, en] = [noticeTexts.ms.trial, noticeTexts.en.trial];
  return {
    subject: `[CUBAAN] ${subject}`,
    text: `${ms}\n${en}\n\n${text}`,
    html: html.replace(/(<body[^>]*>)/, `$1\n<p><strong>${escapeHtml(ms)}</strong><br>${escapeHtml(en)}</p>`),
  };
}

/** The trial of this key and how it stands; null where none was sent. */
export function readTrial(tx: ReadTx, id: string) {
  const batch = readBatchOf(tx, { kind: 'trial', id });
  return batch ? { batch: viewOf(tx, batch), recipient: recipientOf(tx, batch) } : null;
}

/** Where the last trial went, else where answers to the office's letters go. */
export function trialAddress(tx: ReadTx): string {
  const newest = readNewestBatch(tx, 'trial');
  if (newest) return recipientOf(tx, newest).address;
  const server = readSetting(tx, 'mail');
  return server?.replyTo || (server?.from ?? '');
}

const recipientOf = (tx: ReadTx, { id }: MailBatch) =>
  need(readRecipientsPage(tx, { batch: id, state: null, search: '', after: null }).rows[0], 'recipient');
