/** The figures of the home screen: what happened here since local midnight, and what still waits. */
import { calendarOf, spansOn } from '../../../domain/calendar/calendar';
import { civilDateOf, type Instant } from '../../../domain/time/civil-time';
import type { Span } from '../../../domain/calendar/opening-hours';
import type { Office } from '../../../preload/contract/settings';
import { countOpenPapers } from '../papers/rows/waiting';
import type { HourTakings } from '../receipts/rows/takings';
import type { ReadTx } from '../../register/transaction';
import { countOpenRows } from '../outages/rows/counts';
import { readOpenSummaries } from '../outages/rows/outages';
import { workingCalendar } from '../calendar/working-calendar';
import { dayOf } from './day-figures';

/** Malaysia's hours are eight ahead of UTC, always. */
const localHour = (utc: number): number => (utc + 8) % 24;

export function today(tx: ReadTx, now: Instant, office: Office | undefined) {
  const date = civilDateOf(now);
  const { cases, takings: byHour } = dayOf(tx, date);
  const takings = byHour.map((taking) => ({ ...taking, hour: localHour(taking.hour) }));
  return {
    figures: {
      casesToday: cases,
      takenTodaySen: takings.reduce((sum, { amountSen }) => sum + amountSen, 0),
      waitingPapers: countOpenPapers(tx),
      openRows: readOpenSummaries(tx).reduce((sum, outage) => sum + countOpenRows(tx, outage.id), 0),
    },
    hours: hoursOf(takings, office === undefined ? [] : spansOn(calendarOf(workingCalendar(tx)), date)),
  };
}

/** Every opening hour of this working day, and those outside of it in which somebody paid all the same. */
function hoursOf(takings: readonly HourTakings[], spans: readonly Span[]): HourTakings[] {
  const hours = new Set(takings.map(({ hour }) => hour));
  for (const { from, to } of spans)
    for (let hour = Math.floor(from / 60); hour < Math.ceil(to / 60); hour += 1) hours.add(hour);
  return [...hours]
    .sort((one, other) => one - other)
    .map((hour) => takings.find((taking) => taking.hour === hour) ?? { hour, receipts: 0, amountSen: 0 });
}
