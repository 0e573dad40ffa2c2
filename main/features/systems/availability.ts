/** Availability of the central systems, of what people confirmed and never of what a probe saw from here. */
import {
  UPTIME_TARGET,
  uptimeByDay,
  uptimeByMonth,
  type DownTime,
} from '../../../domain/systems/availability';
import type { Instant } from '../../../domain/time/civil-time';
import type { OutageSummary } from '../../../preload/contract/outages';
import { readSummaries } from '../outages/rows/outages';
import type { ReadTx } from '../../register/transaction';
import { systemsOf } from './system-facts';

const DAYS = 31;
const MONTHS = 12;

/**
 * An outage counts once somebody stood for it: a supervisor confirmed it or stated its recovery, or it lasted beyond its
 * threshold without being set aside. A bare report does not.
 */
const isConfirmed = ({ state }: OutageSummary): boolean => state !== 'reported' && state !== 'dismissed';

export function availability(tx: ReadTx, now: Instant, only: string | undefined) {
  const confirmed = readSummaries(tx).filter(isConfirmed);
  const opened = tx.get<{ at: Instant | null }>('SELECT min(opened_at) AS at FROM epochs')?.at ?? now;
  const codes = systemsOf(tx)
    .filter(({ active, code }) => (only === undefined ? active : code === only))
    .map(({ code }) => code);
  const systems = codes.map((system) => {
    const downs = confirmed.filter((outage) => outage.system === system).map(downOf);
    // an outage that was entered after the fact tells of a time before this register
    const since = [opened, ...downs.map(({ from }) => from)].toSorted()[0] ?? opened;
    return {
      system,
      days: uptimeByDay(downs, now, since, DAYS),
      months: uptimeByMonth(downs, now, since, MONTHS),
    };
  });
  return { systems, target: UPTIME_TARGET };
}

const downOf = ({ startedAt, restoredAt, partial }: OutageSummary): DownTime => ({
  from: startedAt,
  to: restoredAt,
  partial: partial !== '',
});
