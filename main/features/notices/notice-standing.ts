/** How a notice stands on each of its channels, read from what happened: its own events, its mails, its posters. */
import { toldAt, toldEverywhereAt, type Publication } from '../../../domain/notices/notice';
import type { ChannelStanding, NoticeView } from '../../../preload/contract/notice-values';
import {
  readChannels,
  readNoticeEvents,
  isWithdrawn,
  readNoticesOf,
  readContent,
  type NoticeEventRow,
  type NoticeRow,
} from './rows/notices';
import { readConfirmedAt, readPapersOf, toPaper } from '../papers/rows/papers';
import type { ReadTx } from '../../register/transaction';
import { mailStanding } from '../mail/mail-standing';

const EMPTY: Omit<ChannelStanding, 'channel' | 'recipients'> = {
  state: 'waiting',
  publishedAt: null,
  byHand: false,
  reference: '',
  proof: '',
  files: [],
  trouble: null,
  accepted: null,
  refused: null,
  shownAt: null,
  papers: [],
};

/** Every channel that was opened with the notice, in the order e-mail, portal, counter. */
export function channelStandings(
  tx: ReadTx,
  notice: string,
  events = readNoticeEvents(tx, notice),
): ChannelStanding[] {
  return readChannels(tx, notice).map(({ channel, recipients }) => {
    const own = events.filter((event) => event.channel === channel);
    const told = fromEvents(own);
    const base: ChannelStanding = { ...EMPTY, channel, recipients, ...told };
    if (channel === 'email') return withMails(tx, notice, base);
    return channel === 'counter' ? withPosters(tx, notice, base, own) : base;
  });
}

/** What the last event that decides says: published once is published for ever. */
function fromEvents(events: readonly NoticeEventRow[]): Partial<ChannelStanding> {
  const done = events.find(({ kind }) => kind === 'published' || kind === 'confirmed');
  const handed = events.findLast(({ kind }) => kind === 'handed');
  if (done)
    return {
      state: 'published',
      publishedAt: done.effectiveAt,
      byHand: done.kind === 'confirmed',
      reference: done.reference,
      // what the officer was handed is what the officer published
      proof: done.proof || (handed?.proof ?? ''),
      files: [...(done.files.length > 0 ? done.files : (handed?.files ?? []))],
    };
  const last = events.at(-1);
  if (last?.kind === 'handed') return { state: 'handed', proof: last.proof, files: [...last.files] };
  return last?.kind === 'failed' ? { state: 'failed', trouble: last.note } : {};
}

function withMails(tx: ReadTx, notice: string, base: ChannelStanding): ChannelStanding {
  const mails = mailStanding(tx, { kind: 'notice', id: notice });
  if (!mails) return base;
  const { recipients, accepted, refused } = mails;
  const counted = { ...base, recipients, accepted, refused };
  if (base.state === 'published') return { ...counted, proof: base.proof || mails.proof };
  if (mails.publishedAt !== null)
    return {
      ...counted,
      state: 'published',
      publishedAt: mails.publishedAt,
      byHand: mails.state === 'hand-confirmed',
      reference: mails.reference,
      proof: mails.proof,
    };
  switch (mails.state) {
    case 'sending':
      return { ...counted, state: 'sending' };
    case 'cancelled':
      return { ...counted, state: 'failed', trouble: 'mail-cancelled' };
    case 'done':
      return { ...counted, state: 'failed', trouble: 'mail-few-accepted' };
    case 'by-hand':
    case 'hand-confirmed':
      return recipients === 0 ? { ...counted, trouble: 'no-recipients' } : counted;
  }
}

/** The counter has told people when its board began to show it, or when its first poster had come out. */
function withPosters(
  tx: ReadTx,
  notice: string,
  base: ChannelStanding,
  events: readonly NoticeEventRow[],
): ChannelStanding {
  const rows = readPapersOf(tx, notice).filter(({ kind }) => kind === 'poster');
  const shownAt = events.find(({ kind }) => kind === 'published')?.effectiveAt ?? null;
  const posted = rows
    .flatMap((row) => {
      const at = row.state === 'confirmed' ? readConfirmedAt(tx, row.id) : undefined;
      return at === undefined ? [] : [{ at, sha256: row.sha256 ?? '' }];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
  const standing = { ...base, shownAt, papers: rows.map(toPaper) };
  if (!posted || (base.publishedAt !== null && base.publishedAt <= posted.at))
    return posted ? { ...standing, proof: standing.proof || posted.sha256 } : standing;
  return {
    ...standing,
    state: 'published',
    publishedAt: posted.at,
    byHand: false,
    proof: posted.sha256,
    trouble: null,
  };
}

/** Whether a notice of the outage stands: somebody may have been told of it. */
export const isTold = (tx: ReadTx, outage: string): boolean =>
  readNoticesOf(tx, outage).some(({ id }) => !isWithdrawn(tx, id));

/** When it stood on each channel, for the clock. */
export function publicationOf(tx: ReadTx, notice: string): Publication {
  return Object.fromEntries(
    channelStandings(tx, notice).map(({ channel, publishedAt }) => [channel, publishedAt]),
  );
}

/** The notice as screens show it. */
export function viewOf(tx: ReadTx, row: NoticeRow): NoticeView {
  const content = readContent(tx, row.id);
  const events = readNoticeEvents(tx, row.id);
  const channels = channelStandings(tx, row.id, events);
  const withdrawn = events.find(({ kind }) => kind === 'withdrawn');
  const publication = Object.fromEntries(channels.map(({ channel, publishedAt }) => [channel, publishedAt]));
  return {
    ...row,
    system: content.system.code,
    subjectMs: content.ms.subject,
    subjectEn: content.en.subject,
    toldAt: toldAt(publication),
    completeAt: toldEverywhereAt(publication),
    withdrawn: withdrawn ? { at: withdrawn.at, officer: withdrawn.officer, reason: withdrawn.note } : null,
    channels,
  };
}
