/** From a draft to a notice: the texts freeze, its channels open, e-mail and portal begin (S0.3). */
import type { Instant } from '../../../../domain/time/civil-time';
import type { NoticeChannel } from '../../../../domain/notices/notice';
import { recipientsIn, type ReachSum } from '../../../../domain/applicants/reach';
import type { NoticeContent, NoticeDraft } from '../../../../preload/contract/notice-values';
import type { Counter } from '../../../call/counter';
import { emailOf, portalHtml, portalJson } from './channel-texts';
import { insertNotice, readContent, readNotice } from '../rows/notices';
import type { CommandContext } from '../../../call/handler';
import { sha256Hex } from '../../../register/hash';
import type { ReadTx } from '../../../register/transaction';
import { need } from '../../../../domain/need';
import { fail, ok } from '../../../../domain/result';
import { reachedBy, sumOfRecipients } from '../../applicants/directory/applicant-facts';
import { channelsFor, composeNotice, writableKinds } from './compose-notice';
import { draftableKinds, opensAt } from './keep-draft';
import { readSummary } from '../../outages/rows/outages';
import { nextNotice } from '../due/next-notice';
import { viewOf } from '../notice-standing';
import { portalFilesOf, portalFolder, publishWaiting } from '../portal/publish-portal';
import { contactStop } from '../../settings/borrowed';
import { mailReady, queueMail } from '../../mail/letters/queue-mail';

/** The draft as every channel would show it now, by the very code that publishes it. */
export function previewNotice(tx: ReadTx, counter: Counter, draft: NoticeDraft, now: Instant) {
  const outage = readSummary(tx, draft.outage);
  if (!outage) return fail('outage-unknown');
  if (!draftableKinds(tx, outage).includes(draft.kind))
    return fail('notice-not-now', { values: { kind: draft.kind } });
  // what waits for its gate is shown as it will read then
  const opens = opensAt(tx, outage, draft.kind);
  const { content } = need(composeNotice(tx, draft, opens?.at ?? now), 'notice');
  const owed = nextNotice(tx, outage, now);
  const dueAt = owed?.kind === draft.kind ? owed.dueAt : null;
  const stop = contactStop(tx) ?? null;
  const channels = channelsFor(tx, outage.system);
  const sum = channels.includes('email') ? sumOfRecipients(tx, outage.system) : null;
  return ok({ ...textsOf(tx, counter, { content, channels, sum }), dueAt, opens, stop });
}

/** What the channels show of frozen content. */
interface Shown {
  readonly content: NoticeContent;
  readonly channels: readonly NoticeChannel[];
  /** Of e-mail: how its recipients come about. */
  readonly sum: ReachSum | null;
}

function textsOf(tx: ReadTx, counter: Counter, { content, channels, sum }: Shown) {
  const files = portalFilesOf(tx, content);
  return {
    content,
    channels: [...channels],
    email: {
      ...emailOf(content),
      recipients: sum ? recipientsIn(sum) : 0,
      sum: sum && { ...sum },
      ready: mailReady(tx),
    },
    portal: {
      html: portalHtml(content),
      json: portalJson(content),
      feed: files.at(-1)?.text ?? '',
      folder: portalFolder(tx, counter),
    },
  };
}

/** Writes the notice. Its e-mail is queued in the same transaction; the portal's files follow the commit. */
export function writeNotice({ tx, counter, officer }: CommandContext, draft: NoticeDraft) {
  const composed = composeNotice(tx, draft, tx.at);
  if (!composed) return fail('outage-unknown');
  const { content, outage } = composed;
  if (!writableKinds(tx, outage).includes(draft.kind))
    return fail('notice-not-now', { values: { kind: draft.kind } });
  const stop = contactStop(tx);
  if (stop) return fail(stop, { values: { contact: content.contact } });
  const owed = nextNotice(tx, outage, tx.at);
  const channels = channelsFor(tx, outage.system);
  const reached = channels.includes('email') ? reachedBy(tx, outage.system) : null;
  const recipients = reached?.list ?? [];
  const text = JSON.stringify(content);
  insertNotice(tx, {
    ...{ id: content.id, outage: outage.id, number: content.number, kind: content.kind, officer: officer.id },
    content: text,
    hash: sha256Hex(text),
    dueAt: owed?.kind === draft.kind ? owed.dueAt : null,
    channels: channels.map((channel) => ({
      channel,
      recipients: channel === 'email' ? recipients.length : null,
      sum: channel === 'email' ? (reached?.sum ?? null) : null,
    })),
  });
  if (channels.includes('email'))
    queueMail(tx, {
      origin: { kind: 'notice', id: content.id },
      ...emailOf(content),
      recipients: recipients.map(({ applicant: id, name, address }) => ({
        ...{ kind: 'applicant' as const, id, name, address },
      })),
      officer: officer.id,
    });
  tx.afterCommit(() => publishNow(counter));
  return ok({ notice: viewOf(tx, need(readNotice(tx, content.id), 'notice')) });
}

function publishNow(counter: Counter): void {
  publishWaiting(counter).catch((error: unknown) => counter.log.error('portal not published', { error }));
}

/** A written notice as its channels show it. */
export function noticeTextsOf(tx: ReadTx, counter: Counter, id: string) {
  const row = need(readNotice(tx, id), 'notice');
  const view = viewOf(tx, row);
  const content = readContent(tx, id);
  const channels = view.channels.map(({ channel }) => channel);
  const sum = view.channels.find(({ channel }) => channel === 'email')?.sum ?? null;
  return {
    notice: view,
    texts: { ...textsOf(tx, counter, { content, channels, sum }), dueAt: row.dueAt, opens: null, stop: null },
  };
}
