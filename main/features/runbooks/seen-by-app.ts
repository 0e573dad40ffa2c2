/** The steps of a runbook that nobody ticks: the app did them itself, or saw them done. */
import type { Instant } from '../../../domain/time/civil-time';
import type { StepAction } from '../../../domain/runbooks/runbook';
import type { OutageSummary } from '../../../preload/contract/outages';
import { countOpenRows, readCounts } from '../outages/rows/counts';
import { readEvents, type EventRow } from '../outages/rows/outages';
import { readPackageOf } from '../reconciliation/rows/packages';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** The moment and the officer of something the app itself saw; `undefined` where it did not happen yet. */
interface Seen {
  readonly at: Instant | null;
  readonly officer: string | null;
}

/** What the app itself knows of its own actions in this outage; `never`: nothing is left to do for it. */
export function seenByApp(
  tx: ReadTx,
  outage: OutageSummary,
): (action: StepAction | null) => Seen | 'never' | undefined {
  const events = readEvents(tx, outage.id);
  const last = (...kinds: EventRow['kind'][]): Seen | undefined => {
    const event = events.findLast(({ kind }) => kinds.includes(kind));
    return event && { at: event.effectiveAt, officer: event.officer };
  };
  const restored = last('restored');
  const { cases, receipts } = readCounts(tx, outage.id);
  const made = cases + receipts > 0;
  return (action) => {
    switch (action) {
      case 'confirm':
        // what was back before anybody confirmed it needs no confirmation any more
        return last('confirmed', 'in-force') ?? (restored ? 'never' : undefined);
      case 'decide': {
        const courts = readSetting(tx, 'office')?.courts ?? [];
        return courts.some(({ code }) => !outage.options[code]) ? undefined : last('decided');
      }
      case 'serve':
        return restored;
      case 'restore':
        return restored;
      case 'enter':
        if (restored && !made) return 'never';
        return restored && countOpenRows(tx, outage.id) === 0 ? { at: null, officer: null } : undefined;
      case 'package': {
        const newest = readPackageOf(tx, outage.id);
        if (newest) return { at: newest.madeAt, officer: newest.officer };
        return restored && !made ? 'never' : undefined;
      }
      case 'close':
        return last('closed');
      default:
        return undefined;
    }
  };
}
