import { calendarOf, type Holiday } from './calendar';
import { countDays, countMonths } from './count-days';
import { countClock, countHours } from './count-hours';
import { whyOf, type Trail, type Why } from './due-trail';
import { formatLocalMinute, parseLocalMinute } from '../time/local-minutes';
import type { StateCode, WeekendRule } from '../settings/office';
import type { Opening } from './opening-hours';
import { parsePauses } from './pauses';
import { fail, ok, type Result } from '../result';

/** A promise's length, one key of these: hours of working time, working days, weeks of 5 working days, calendar months, clock hours. */
export type Amount =
  { hours: number } | { days: number } | { weeks: number } | { months: number } | { clockHours: number };

export type DueQuestion = {
  /** local `2026-11-19T15:30`; cut to the minute */
  from: string;
  state: StateCode;
  opening: Opening;
  /** the whole table; those of other states are passed over */
  holidays: readonly Holiday[];
  /** local, half-open; one without `to` has no end yet */
  pauses: readonly { from: string; to?: string | null }[];
  amount: Amount;
  weekends?: readonly WeekendRule[];
};

/** `due`: local `2026-11-22T10:30+08:00`; absent where a pause without end holds it, or the calendar has no working day. */
export type DueAnswer = { due?: string; why: Why[] };

export type DueError =
  { code: 'time-malformed' } | { code: 'amount-malformed' } | { code: 'pause-malformed'; index: number };

/** No office promises more, and nobody would wait for the answer: a hundred years of months. */
const MOST = { hours: 10_000, days: 10_000, weeks: 2_000, months: 1_200, clockHours: 100_000 } as const;

/**
 * When a promise is due (DOMAIN "When time is due"): the one definition for notices, requests and deadlines. Counts are
 * positive whole numbers. A year is 12 months.
 */
export function due(question: DueQuestion): Result<DueAnswer, DueError> {
  const from = parseLocalMinute(question.from);
  if (!from.ok) return from;
  const pauses = parsePauses(question.pauses);
  if (!pauses.ok) return pauses;
  const amount = checkAmount(question.amount);
  if (!amount) return fail('amount-malformed');
  const calendar = calendarOf(question);
  const { unit, count } = amount;
  switch (unit) {
    case 'hours':
      return ok(answer(countHours(calendar, pauses.value, from.value, count * 60)));
    case 'days':
      return ok(answer(countDays(calendar, pauses.value, from.value, count)));
    case 'weeks':
      return ok(answer(countDays(calendar, pauses.value, from.value, count * 5)));
    case 'months':
      return ok(answer(countMonths(calendar, pauses.value, from.value, count)));
    case 'clockHours':
      return ok(answer(countClock(pauses.value, from.value, count * 60)));
  }
}

function checkAmount(amount: Amount): { unit: keyof typeof MOST; count: number } | undefined {
  const [entry, ...others] = Object.entries(amount);
  if (entry === undefined || others.length > 0) return undefined;
  const [unit, count] = entry as [string, unknown];
  if (!Object.hasOwn(MOST, unit) || typeof count !== 'number') return undefined;
  const known = unit as keyof typeof MOST;
  return Number.isInteger(count) && count >= 1 && count <= MOST[known] ? { unit: known, count } : undefined;
}

function answer({ due, steps }: Trail): DueAnswer {
  return { ...(due === undefined ? {} : { due: formatLocalMinute(due) }), why: steps.map(whyOf) };
}
