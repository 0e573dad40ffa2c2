/** On calm days each court's cause book is printed at the interval that the office chose, so that an outage finds it (S1.13). */
import { formatTime, type Instant } from '../../../../domain/time/civil-time';
import type { Deadline, DeadlineKeeper } from '../../../call/deadlines';
import { readSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { dueAfter } from '../../calendar/working-calendar';
import { readOutageInForce } from '../../outages/rows/outages';
import { readBookAsAt } from '../rows/cause-book';

const AMOUNTS = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } } as const;

const MOVES = [
  'official_numbers',
  'cause_book_prints',
  'outage_events',
  'setting_versions',
  'holidays',
  'holiday_events',
];

const courtsOf = (tx: ReadTx) => readSetting(tx, 'office')?.courts ?? [];

/** Due so long after the newest book that was taken in, or printed to lie here; of a court that has none, after the office asked for it. */
function bookDue(tx: ReadTx, code: string): Deadline[] {
  const court = courtsOf(tx).find((known) => known.code === code);
  // while the system is down nothing can be printed
  if (court?.bookEvery === undefined || readOutageInForce(tx)) return [];
  const asAt = readBookAsAt(tx, code);
  const { at: dueAt } = dueAfter(tx, asAt ?? askedAt(tx), AMOUNTS[court.bookEvery]);
  if (dueAt === null) return [];
  const kind = asAt === undefined ? 'cause-book-first' : 'cause-book-due';
  const values = { court: court.name, asAt: asAt === undefined ? '' : formatTime(asAt) };
  return [{ kind, dueAt, early: 'calm', values, to: '/numbers' }];
}

const askedAt = (tx: ReadTx): Instant =>
  tx.one<{ at: Instant }>("SELECT at FROM setting_versions WHERE name = 'office' ORDER BY id DESC LIMIT 1")
    .at;

export const bookDeadlines: DeadlineKeeper = {
  feature: 'cases',
  touchedBy: (tables) => MOVES.some((table) => tables.has(table)),
  subjects: (tx) => courtsOf(tx).map(({ code }) => code),
  fold: bookDue,
};
