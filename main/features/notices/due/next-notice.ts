/** What the public is owed next of an outage, and by when (S0.3, S0.5, S0.6). */
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { Why } from '../../../../domain/calendar/due-trail';
import {
  givenAt,
  waitingOf,
  nextOwed,
  stageOf,
  type DeadlineStage,
  type NextNotice,
  type NoticeChannel,
  type NoticeSituation,
} from '../../../../domain/notices/notice';
import type { NextNoticeView } from '../../../../preload/contract/notice-values';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { isWithdrawn, readNoticesOf } from '../rows/notices';
import type { ReadTx } from '../../../register/transaction';
import { publicationOf } from '../notice-standing';
import { isAnsweredByHand } from '../../runbooks/answered-by-hand';
import { readOpenSummaries } from '../../outages/rows/outages';
import { systemOf } from '../../systems/system-facts';
import { dueAfter } from '../../calendar/working-calendar';

/** A notice that is written, and which of its channels have not had it. */
type Pending = NextNoticeView['pending'];

export interface NoticeDue {
  readonly kind: NextNotice['kind'];
  readonly pending: Pending;
  /** Null: owed, but nobody promised a time (a system without threshold and interval), or the calendar has none. */
  readonly dueAt: Instant | null;
  readonly why: Why[];
  readonly stage: DeadlineStage;
}

type Owed = Omit<NoticeDue, 'stage' | 'pending'>;

/** The next notice that is owed, as it stands `now`; null where the system has no channels or nothing is owed. */
export function nextNotice(tx: ReadTx, outage: OutageSummary, now: Instant): NoticeDue | null {
  const owed = nextOwedNotice(tx, outage);
  return (
    owed && { ...owed, stage: stageOf(owed.dueAt, now), pending: pendingOf(tx, outage, owed.kind) ?? null }
  );
}

/**
 * What was owed and never given: while the system was down, of one that is back; of its recovery, once it is closed. What
 * comes next takes no deadline back.
 */
export function leftOwed(tx: ReadTx, outage: OutageSummary): Owed[] {
  const { state, restoredAt } = outage;
  if (restoredAt === null || state === 'dismissed') return [];
  const down = nextOwedNotice(tx, { ...outage, state: 'in-force', restoredAt: null });
  const missed = down?.dueAt && outage.forceAt !== null && down.dueAt < restoredAt ? down : null;
  const back = state === 'closed' ? nextOwedNotice(tx, { ...outage, state: 'restored' }) : null;
  return [missed, back].filter((owed) => owed !== null);
}

/** The newest notice of the kind that is owed, while some channel of it is still to come. */
export function pendingOf(tx: ReadTx, { id }: OutageSummary, kind: NoticeDue['kind']): Pending | undefined {
  const row = readNoticesOf(tx, id).findLast((each) => each.kind === kind && !isWithdrawn(tx, each.id));
  if (!row) return undefined;
  const channels = publicationOf(tx, row.id);
  return givenAt(kind, channels) === null
    ? { id: row.id, number: row.number, waiting: waitingOf(channels) }
    : undefined;
}

/** The same, whenever it is looked at. */
export function nextOwedNotice(tx: ReadTx, outage: OutageSummary): Owed | null {
  const owed = nextOwed({ ...situationOf(tx, outage), channels: channelsOwed(tx, outage) });
  if (owed === null) return null;
  if (owed.kind === 'update') {
    const { at, why } = dueAfter(tx, owed.from, { hours: owed.hours });
    return { kind: 'update', dueAt: at, why };
  }
  // told at once, with no time to be late by, where nobody promised one
  if (outage.noticeHours === null || owed.at === null) return { kind: owed.kind, dueAt: null, why: [] };
  const { at, why } = dueAfter(tx, owed.at, { hours: outage.noticeHours });
  return {
    kind: owed.kind,
    dueAt: at,
    why: owed.kind === 'first' ? [...sinceStart(outage, owed.at), ...why] : why,
  };
}

/**
 * That a system is back may be told elsewhere, or need no telling: whoever ticked that step said so, and nobody is hurried
 * any more. What was promised stays in the record of times.
 */
export const isAnsweredElsewhere = (tx: ReadTx, outage: string, { kind }: Pick<Owed, 'kind'>): boolean =>
  kind === 'restoration' && isAnsweredByHand(tx, outage, 'notice-restoration');

/** What was promised when the outage was reported is owed, if only at the counter, whatever the table says since. */
export function channelsOwed(
  tx: ReadTx,
  { system, updateHours, noticeHours }: OutageSummary,
): readonly NoticeChannel[] {
  const channels = systemOf(tx, system)?.channels ?? [];
  const promised = updateHours !== null || noticeHours !== null;
  return channels.length === 0 && promised ? ['counter'] : channels;
}

function situationOf(
  tx: ReadTx,
  { id, state, forceAt, restoredAt, updateHours }: OutageSummary,
): Omit<NoticeSituation, 'channels'> {
  return {
    state,
    forceAt: forceAt,
    restoredAt: restoredAt,
    // as it was promised when the outage was reported
    updateHours,
    notices: readNoticesOf(tx, id)
      .filter((row) => !isWithdrawn(tx, row.id))
      .map((row) => ({ kind: row.kind, channels: publicationOf(tx, row.id) })),
  };
}

/** The threshold counts clock hours, every one of them (S0.1). */
function sinceStart(outage: OutageSummary, at: Instant): Why[] {
  const minutes = Math.round((Date.parse(at) - Date.parse(outage.startedAt)) / 60_000);
  const local = (instant: Instant) => `${toLocalText(instant).slice(0, 16)}+08:00`;
  if (minutes <= 0) return [];
  return [{ from: local(outage.startedAt), to: local(at), minutes, reason: 'counted' }];
}

/** What is owed of every open outage, the earliest deadline first. */
export function allNext(tx: ReadTx, now: Instant): (NextNoticeView & { system: string })[] {
  return readOpenSummaries(tx)
    .flatMap((outage) => {
      const due = nextNotice(tx, outage, now);
      return due === null || isAnsweredElsewhere(tx, outage.id, due)
        ? []
        : [{ outage: outage.id, system: outage.system, ...due }];
    })
    .toSorted((one, other) => ((one.dueAt ?? '9') < (other.dueAt ?? '9') ? -1 : 1));
}
