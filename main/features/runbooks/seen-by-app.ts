/** The steps of a runbook that nobody ticks: the app did them itself, or saw them done. */
import type { Instant } from '../../../domain/time/civil-time';
import type { StepAction } from '../../../domain/runbooks/runbook';
import type { OutageSummary } from '../../../preload/contract/outages';
import { countWaiting } from '../existing/rows/matter-list';
import { countOpenRows, readCounts, readLastServed } from '../outages/rows/counts';
import { readEvents, type EventRow } from '../outages/rows/outages';
import { readFirstDraft } from '../notices/rows/drafts';
import { readPackageOf } from '../reconciliation/rows/packages';
import { readSetting } from '../../register/settings';
import { readMoment } from '../../register/journal';
import type { ReadTx } from '../../register/transaction';

/** Something that happened: when, by whom (`system`: by the app itself), and the journal entry that says so. */
export interface Seen {
  readonly at: Instant;
  readonly officer: string;
  readonly entry: number;
}

/** How an act of the app's stands: done; overtaken by the clock; never to be done; `undefined` where it is still to come. */
export type Standing =
  | { readonly how: 'done'; readonly seen: Seen }
  | { readonly how: 'overtaken'; readonly seen: Seen }
  | { readonly how: 'never' }
  | undefined;

const NEVER = { how: 'never' } as const;
const done = (seen: Seen | undefined): Standing => seen && { how: 'done', seen };

const seenIn = (event: EventRow | undefined): Seen | undefined =>
  event && { at: event.effectiveAt, officer: event.officer, entry: event.seq };

/** What the app itself knows of its own acts in this outage. */
export function seenByApp(tx: ReadTx, outage: OutageSummary): (action: StepAction | null) => Standing {
  const events = readEvents(tx, outage.id);
  const last = (kind: EventRow['kind']) => seenIn(events.findLast((event) => event.kind === kind));
  const restored = last('restored');
  const { cases, esv2, existing, receipts, seq } = readCounts(tx, outage.id);
  const made = cases + esv2 + existing + receipts > 0;
  return (action) => {
    switch (action) {
      case 'confirm':
        return confirmed(outage, events);
      case 'decide': {
        const courts = readSetting(tx, 'office')?.courts ?? [];
        return courts.some(({ code }) => !outage.options[code]) ? undefined : done(last('decided'));
      }
      case 'notice-draft':
        // once the notice itself may go out, it needs no draft any more
        return (
          done(readFirstDraft(tx, outage.id, 'first')) ?? (outage.state === 'reported' ? undefined : NEVER)
        );
      case 'serve':
        // that the system is back says nothing of whether anybody was served
        return restored && (done(readLastServed(tx, outage.id)) ?? NEVER);
      case 'restore':
        return done(restored);
      case 'enter':
        if (restored && !made) return NEVER;
        return restored && countOpenRows(tx, outage.id) + countWaiting(tx, outage.id) === 0
          ? done(readMoment(tx, seq))
          : undefined;
      case 'package': {
        const newest = readPackageOf(tx, outage.id);
        if (newest) return done({ at: newest.madeAt, officer: newest.officer, entry: newest.lastSeq });
        return restored && !made ? NEVER : undefined;
      }
      case 'close':
        return done(last('closed'));
      default:
        return undefined;
    }
  };
}

/**
 * A supervisor's word: the confirmation itself or, where the clock brings the fallback into force, what the owner said. The
 * clock alone confirms nothing (S0.2), and what was back before anybody confirmed it needs no confirmation any more.
 */
function confirmed(
  { thresholdHours, forceAt, restoredAt }: OutageSummary,
  events: readonly EventRow[],
): Standing {
  const byClock = events.find(({ kind }) => kind === 'in-force');
  const ownerSaid = events.find(({ kind }) => kind === 'owner-said');
  const word =
    events.find(({ kind }) => kind === 'confirmed') ?? (thresholdHours === null ? undefined : ownerSaid);
  if (word) return done(seenIn(word));
  const seen = seenIn(byClock);
  if (seen && forceAt !== null) return { how: 'overtaken', seen };
  return restoredAt === null ? undefined : NEVER;
}
