/** Availability of the central systems, of what people reported and confirmed and never of what a probe saw from here. */
import {
  firstOfMonths,
  LEAST_DAYS,
  UPTIME_TARGET,
  uptimeByDay,
  uptimeByMonth,
} from '../../../domain/systems/availability';
import { civilDateOf, daysBetween, type Instant } from '../../../domain/time/civil-time';
import type { OfficeKind } from '../../../domain/settings/office';
import { isUsedBy } from '../../../domain/systems/systems';
import { needSetting } from '../../register/settings';
import { readDownSince, readFirstDown } from '../outages/rows/outages';
import type { ReadTx } from '../../register/transaction';
import { systemsOf } from './system-facts';

/** A system that this office works with, or that was down here once. */
const isOurs = (tx: ReadTx, kind: OfficeKind, code: string): boolean =>
  isUsedBy(kind, code) || readFirstDown(tx, code) !== undefined;

const DAYS = 31;
const MONTHS = 12;

/**
 * The last days and months. An outage counts once somebody stood for it: a supervisor confirmed it or stated its recovery,
 * or it lasted beyond its threshold without being set aside. What is only reported is counted apart until then.
 */
export function availability(tx: ReadTx, now: Instant, only: string | undefined) {
  const { kind } = needSetting(tx, 'office');
  const opened = tx.get<{ at: Instant | null }>('SELECT min(opened_at) AS at FROM epochs')?.at ?? now;
  const codes = systemsOf(tx)
    .filter(({ active, code }) => (only === undefined ? active && isOurs(tx, kind, code) : code === only))
    .map(({ code }) => code);
  const systems = codes.map((system) => {
    const downs = readDownSince(tx, system, firstOfMonths(now, MONTHS)).map(
      ({ partial, unconfirmed, ...down }) => ({
        ...down,
        partial: partial !== '',
        unconfirmed: unconfirmed === 1,
      }),
    );
    // an outage that was entered after the fact tells of a time before this register
    const first = readFirstDown(tx, system);
    const since = first !== undefined && first < opened ? first : opened;
    const days = daysBetween(civilDateOf(since), civilDateOf(now));
    return {
      system,
      since: civilDateOf(since),
      ground: days >= LEAST_DAYS,
      days: uptimeByDay(downs, now, since, DAYS),
      months: uptimeByMonth(downs, now, since, MONTHS),
    };
  });
  return { systems, target: UPTIME_TARGET };
}
