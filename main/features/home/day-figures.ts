/**
 * What was taken on a day. Counted once and then read on from where the last question ended, so that the hundredth case
 * of a day costs what the first did. Remembered beside the connection, never written down: the next start counts anew.
 */
import { localInstant, type CivilDate } from '../../../domain/time/civil-time';
import { countCasesBetween } from '../cases/rows/day';
import { readTakings, readTakingsCancelled, type HourTakings } from '../receipts/rows/takings';
import { firstSeqSince } from '../../register/journal-time';
import { readHead } from '../../register/journal';
import type { ReadTx } from '../../register/transaction';

export interface Day {
  readonly cases: number;
  /** Receipts that are not cancelled, by the hour of their issue in UTC. */
  readonly takings: readonly HourTakings[];
}

interface CountedDay extends Day {
  readonly date: CivilDate;
  /** The day's first journal entry. */
  readonly from: number;
  /** The newest entry that is counted. */
  readonly upTo: number;
}

const counted = new WeakMap<object, CountedDay>();

export function dayOf(tx: ReadTx, date: CivilDate): Day {
  const known = counted.get(tx.owner);
  const before = known?.date === date ? known : beginDay(tx, date);
  const { seq: upTo } = readHead(tx);
  if (upTo === before.upTo) return before;
  const span = { after: before.upTo, upTo };
  const day = {
    ...before,
    upTo,
    cases: before.cases + countCasesBetween(tx, span),
    takings: sumOf([
      ...before.takings,
      ...readTakings(tx, span),
      ...readTakingsCancelled(tx, before.from, span).map(negative),
    ]),
  };
  counted.set(tx.owner, day);
  return day;
}

function beginDay(tx: ReadTx, date: CivilDate): CountedDay {
  const from = firstSeqSince(tx, localInstant(date, '00:00'));
  return { date, from, upTo: from - 1, cases: 0, takings: [] };
}

const negative = ({ hour, receipts, amountSen }: HourTakings): HourTakings => ({
  hour,
  receipts: -receipts,
  amountSen: -amountSen,
});

/** One row an hour; hours whose receipts were all cancelled are as if nothing had been taken. */
const sumOf = (takings: readonly HourTakings[]): HourTakings[] =>
  [...Map.groupBy(takings, ({ hour }) => hour)]
    .map(([hour, rows]) => ({
      hour,
      receipts: rows.reduce((sum, { receipts }) => sum + receipts, 0),
      amountSen: rows.reduce((sum, { amountSen }) => sum + amountSen, 0),
    }))
    .filter(({ receipts }) => receipts > 0);
