/** The figures of the home screen: what happened here since local midnight, and what still waits. */
import { civilDateOf, localInstant, weekdayOf, type CivilDate, type Instant } from '../../domain/civil-time';
import type { Office } from '../../preload/contract/settings';
import { countCasesSince } from '../features/cases/day-store';
import { isOpen, readSummaries } from '../features/outages/store';
import { countOpenPapers } from '../features/papers/waiting-store';
import { takingsSince, type HourTakings } from '../features/receipts/takings-store';
import { firstSeqSince } from '../register/journal-time';
import type { ReadTx } from '../register/transaction';
import { countOpenRows } from './reregistration-list';

/** Malaysia's hours are eight ahead of UTC, always. */
const localHour = (utc: number): number => (utc + 8) % 24;

export function today(tx: ReadTx, now: Instant, office: Office | undefined) {
  const date = civilDateOf(now);
  const since = firstSeqSince(tx, localInstant(date, '00:00'));
  const takings = takingsSince(tx, since).map((taking) => ({ ...taking, hour: localHour(taking.hour) }));
  return {
    figures: {
      casesToday: countCasesSince(tx, since),
      takenTodaySen: takings.reduce((sum, { amountSen }) => sum + amountSen, 0),
      waitingPapers: countOpenPapers(tx),
      openRows: readSummaries(tx)
        .filter(isOpen)
        .reduce((sum, outage) => sum + countOpenRows(tx, outage.id), 0),
    },
    hours: hoursOf(takings, office?.openingHours ?? [], date),
  };
}

/** Every opening hour of the day, and those outside of it in which somebody paid all the same. */
function hoursOf(
  takings: readonly HourTakings[],
  opening: Office['openingHours'],
  date: CivilDate,
): HourTakings[] {
  const spans = opening.find(({ weekday }) => weekday === weekdayOf(date))?.spans ?? [];
  const hours = new Set(takings.map(({ hour }) => hour));
  for (const { from, to } of spans) {
    const end = Number(to.slice(0, 2)) + (to.endsWith(':00') ? 0 : 1);
    for (let hour = Number(from.slice(0, 2)); hour < end; hour += 1) hours.add(hour);
  }
  return [...hours]
    .sort((one, other) => one - other)
    .map((hour) => takings.find((taking) => taking.hour === hour) ?? { hour, receipts: 0, amountSen: 0 });
}
