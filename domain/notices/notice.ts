import type { OutageState } from '../outages/outage';
import type { Instant } from '../time/civil-time';

/** What a notice tells: that a system is down, how it stands, that it is back, or anything else (S0.3, S0.5, S0.6). */
export const NOTICE_KINDS = ['first', 'update', 'restoration', 'free'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The three channels of S0.3: e-mail, the portal, and the counter itself (board and poster). */
export const NOTICE_CHANNELS = ['email', 'portal', 'counter'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** When a notice stood on each channel it has; null: opened, not published yet. */
export type Publication = Readonly<Partial<Record<NoticeChannel, Instant | null>>>;

/**
 * When a notice counts as told: the later of e-mail's and portal's publication (S0.5), as far as it has these channels.
 * With neither of them the counter's own. Null while one of them has not published it: written is not published (S0.3).
 */
export const toldAt = (channels: Publication): Instant | null =>
  latestOfAll(countedOf(open(channels)).map((channel) => channels[channel] ?? null));

/** The channels by which an update counts as told: e-mail and portal (S0.5), the counter where neither is used. */
export function countedOf(channels: readonly NoticeChannel[]): readonly NoticeChannel[] {
  const counted = channels.filter((channel) => channel !== 'counter');
  return counted.length === 0 ? channels : counted;
}

/** The channels that it has and that have not had it. */
export const waitingOf = (channels: Publication): NoticeChannel[] =>
  open(channels).filter((channel) => (channels[channel] ?? null) === null);

const open = (channels: Publication): NoticeChannel[] =>
  NOTICE_CHANNELS.filter((channel) => channels[channel] !== undefined);

/** When the last of its channels had it (S0.3): null while one has not, and where it has none. */
export const toldEverywhereAt = (channels: Publication): Instant | null =>
  latestOfAll(Object.values(channels));

/** When a notice of this kind counts as given: an update when e-mail and portal have it (S0.5), any other on every channel (S0.3). */
export const givenAt = (kind: NoticeKind, channels: Publication): Instant | null =>
  kind === 'update' ? toldAt(channels) : toldEverywhereAt(channels);

/** Null while one of them is still to come. */
const latestOfAll = (times: readonly (Instant | null)[]): Instant | null =>
  times.reduce(
    (latest, at) => (latest === null || at === null ? null : latest > at ? latest : at),
    times[0] ?? null,
  );

/** The outage as the clock of notices sees it. */
export type NoticeSituation = {
  state: OutageState;
  /** when the fallback came, or by its threshold will come, into force (S0.1) */
  forceAt: Instant | null;
  restoredAt: Instant | null;
  /** whether the system has any channel at all */
  channels: readonly NoticeChannel[];
  /** working hours between two updates (S0.5); null: none are promised */
  updateHours: number | null;
  /** in the order they were written, withdrawn ones left out */
  notices: readonly { kind: NoticeKind; channels: Publication }[];
};

/** What is to be told next. `at`: due then. `from`: due `hours` working hours after it. */
export type NextNotice =
  { kind: 'first' | 'restoration'; at: Instant | null } | { kind: 'update'; from: Instant; hours: number };

/**
 * The notice that is owed next, or nothing. First notice: when the fallback is in force. Update: counted from the latest
 * notice that both e-mail and portal have published; one that is only written, or published on one channel, changes
 * nothing. Restoration: when the system is back, where the outage had come into force before.
 */
export function nextOwed(now: NoticeSituation): NextNotice | null {
  if (now.channels.length === 0 || now.state === 'closed' || now.state === 'dismissed') return null;
  if (now.state === 'restored') return owedAfterRestoration(now);
  const told = now.notices
    .filter(({ kind }) => kind === 'first' || kind === 'update')
    .flatMap(({ channels }) => toldAt(channels) ?? []);
  const latest = told.toSorted().at(-1);
  if (latest === undefined) return now.forceAt === null ? null : { kind: 'first', at: now.forceAt };
  return now.updateHours === null ? null : { kind: 'update', from: latest, hours: now.updateHours };
}

function owedAfterRestoration({ notices, forceAt, restoredAt }: NoticeSituation): NextNotice | null {
  // on all three channels (S0.6): e-mail and portal alone leave it owed at the counter
  const told = notices.some(
    ({ kind, channels }) => kind === 'restoration' && givenAt(kind, channels) !== null,
  );
  if (told || restoredAt === null) return null;
  // back before its fallback ever came: nobody was told of anything
  const wasInForce = forceAt !== null && forceAt <= restoredAt;
  return wasInForce || notices.length > 0 ? { kind: 'restoration', at: restoredAt } : null;
}

/** Half an hour before it is due a deadline begins to warn. */
export const NEAR_MS = 30 * 60_000;

export const DEADLINE_STAGES = ['calm', 'near', 'late'] as const;
export type DeadlineStage = (typeof DEADLINE_STAGES)[number];

/** Where a deadline stands; due exactly now is late no longer than a notice takes to be written, so it counts as late. */
export function stageOf(dueAt: Instant | null, now: Instant): DeadlineStage {
  if (dueAt === null) return 'calm';
  if (now >= dueAt) return 'late';
  return Date.parse(dueAt) - Date.parse(now) <= NEAR_MS ? 'near' : 'calm';
}

/** Which kinds may be written while the outage stands so; `hasFirst`: one is written and not withdrawn. */
export function mayWrite(kind: NoticeKind, state: NoticeSituation['state'], hasFirst: boolean): boolean {
  switch (kind) {
    case 'first':
      return state === 'in-force' && !hasFirst;
    case 'update':
      return state === 'in-force' && hasFirst;
    case 'restoration':
      return state === 'restored';
    case 'free':
      return state !== 'closed' && state !== 'dismissed';
  }
}

/** The first notice is prepared before its gate; it goes nowhere until that opens (S0.1). */
export const mayDraft = (kind: NoticeKind, state: NoticeSituation['state']): boolean =>
  kind === 'first' && state === 'reported';
