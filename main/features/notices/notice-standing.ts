/** How a notice stands on each of its channels, read from what happened: its own events, its mails, its posters. */
import { need } from '../../../domain/need';
import type { Instant } from '../../../domain/time/civil-time';
import { givenAt, toldAt, toldEverywhereAt, type Publication } from '../../../domain/notices/notice';
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
import { readConfirmed, readPapersOf, toPaper } from '../papers/rows/papers';
import type { ReadTx } from '../../register/transaction';
import { mailStanding } from '../mail/mail-standing';

const EMPTY: Omit<ChannelStanding, 'channel' | 'recipients' | 'sum'> = {
  state: 'waiting',
  publishedAt: null,
  officer: null,
  entry: null,
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
  return readChannels(tx, notice).map(({ channel, recipients, sum }) => {
    const own = events.filter((event) => event.channel === channel);
    const told = fromEvents(own);
    const base: ChannelStanding = { ...EMPTY, channel, recipients, sum, ...told };
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
      officer: done.officer,
      entry: done.seq,
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
      officer: mails.officer,
      entry: mails.entry,
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

/**
 * The counter has told people when its board began to show it, or when somebody said that its first poster had come out:
 * a file in the archive, where no printer is meant to have it, hangs on no wall.
 */
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
      const said = row.state === 'confirmed' ? readConfirmed(tx, row.id) : undefined;
      return said === undefined || said.officer === 'system' ? [] : [{ ...said, sha256: row.sha256 ?? '' }];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
  const standing = { ...base, shownAt, papers: rows.map(toPaper) };
  if (!posted || (base.publishedAt !== null && base.publishedAt <= posted.at))
    return posted ? { ...standing, proof: standing.proof || posted.sha256 } : standing;
  return {
    ...standing,
    state: 'published',
    publishedAt: posted.at,
    officer: posted.officer,
    entry: posted.entry,
    byHand: false,
    proof: posted.sha256,
    trouble: null,
  };
}

/** Whether a notice of the outage stands: somebody may have been told of it. */
export const isTold = (tx: ReadTx, outage: string): boolean =>
  readNoticesOf(tx, outage).some(({ id }) => !isWithdrawn(tx, id));

/** When it stood on each channel, for the clock. */
export const publicationOf = (tx: ReadTx, notice: string): Publication =>
  publicationIn(channelStandings(tx, notice));

const publicationIn = (channels: readonly ChannelStanding[]): Publication =>
  Object.fromEntries(channels.map(({ channel, publishedAt }) => [channel, publishedAt]));

/** Told in full: when, who published the last channel (`system`: the app itself), and the journal entry that says so. */
export interface Told {
  readonly at: Instant;
  readonly officer: string;
  readonly entry: number;
}

/**
 * Whether a notice is given: an update when e-mail and portal have it (S0.5), any other when each of its channels has it
 * (S0.3). Undefined while one of them has not: what is written, or stands on some of them, is not given.
 */
export function toldInFull(tx: ReadTx, { id, kind }: Pick<NoticeRow, 'id' | 'kind'>): Told | undefined {
  const channels = channelStandings(tx, id);
  const at = givenAt(kind, publicationIn(channels));
  const last = channels.find(({ publishedAt }) => publishedAt === at);
  if (at === null || !last) return undefined;
  return {
    at,
    officer: need(last.officer, 'who published'),
    entry: need(last.entry, 'entry of publication'),
  };
}

/** The notice as screens show it. */
export function viewOf(tx: ReadTx, row: NoticeRow): NoticeView {
  const content = readContent(tx, row.id);
  const events = readNoticeEvents(tx, row.id);
  const channels = channelStandings(tx, row.id, events);
  const withdrawn = events.find(({ kind }) => kind === 'withdrawn');
  const publication = publicationIn(channels);
  return {
    ...row,
    system: content.system.code,
    subjectMs: content.ms.subject,
    subjectEn: content.en.subject,
    toldAt: toldAt(publication),
    givenAt: givenAt(row.kind, publication),
    toldEverywhereAt: toldEverywhereAt(publication),
    withdrawn: withdrawn ? { at: withdrawn.at, officer: withdrawn.officer, reason: withdrawn.note } : null,
    channels,
  };
}
