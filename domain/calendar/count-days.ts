import { closingOn, dayKind, spansOn, workingDayFrom, type Calendar } from './calendar';
import { addDays, addMonths, type CivilDate } from '../time/civil-time';
import { addStep, reasonOf, type Step, type Trail } from './due-trail';
import { dateOfMinute, localMinute, type LocalMinute } from '../time/local-minutes';
import { DAY_MINUTES } from './opening-hours';
import { pauseAt, type Pause } from './pauses';

/**
 * The day on which something counts as received: what arrives on a day without work, or at or after closing, is received
 * on the next working day. Undefined where the calendar has none.
 */
export function dayOfReceipt(calendar: Calendar, from: LocalMinute): CivilDate | undefined {
  const date = dateOfMinute(from);
  const closing = closingOn(calendar, date);
  const inTime = closing !== undefined && from < localMinute(date, closing);
  return workingDayFrom(calendar, inTime ? date : addDays(date, 1));
}

/** n working days: the day of receipt is not counted, nor a day that is paused at its closing; due at closing of the n-th. */
export function countDays(
  calendar: Calendar,
  pauses: readonly Pause[],
  from: LocalMinute,
  days: number,
): Trail {
  const received = dayOfReceipt(calendar, from);
  if (received === undefined) return { steps: [] };
  const steps = receivedSteps(from, received);
  return walk(calendar, pauses, received, days, steps);
}

/**
 * n calendar months after the day of receipt, or the next working day, at closing. The date is computed first and then
 * moved on by as many working days (after the day of receipt, up to it) as were paused at closing, again until none is
 * added: each paused day on the way costs one working day, those that the moving passes over too.
 */
export function countMonths(
  calendar: Calendar,
  pauses: readonly Pause[],
  from: LocalMinute,
  months: number,
): Trail {
  const received = dayOfReceipt(calendar, from);
  if (received === undefined) return { steps: [] };
  const steps = receivedSteps(from, received);
  const sameDay = addMonths(received, months);
  const computed = workingDayFrom(calendar, sameDay);
  if (computed === undefined) return { steps };
  const stretch = walkDays(calendar, pauses, received, computed);
  addStep(steps, {
    from: localMinute(received, DAY_MINUTES),
    to: localMinute(sameDay, 0),
    minutes: 0,
    reason: 'months',
  });
  if (stretch === 'never') return { steps: [...steps, endless(sameDay)] };
  for (let day = sameDay; day < computed; day = addDays(day, 1)) addDay(calendar, steps, day);
  if (stretch === 0) return dueAt(calendar, steps, computed);
  addStep(steps, {
    from: localMinute(computed, 0),
    to: localMinute(computed, DAY_MINUTES),
    minutes: 0,
    reason: 'months',
  });
  return walk(calendar, pauses, computed, stretch, steps);
}

/** Goes on from the end of `after` until `days` working days that are not paused at closing have passed. */
function walk(
  calendar: Calendar,
  pauses: readonly Pause[],
  after: CivilDate,
  days: number,
  steps: Step[],
): Trail {
  let left = days;
  let day = after;
  for (;;) {
    const next = workingDayFrom(calendar, addDays(day, 1));
    if (next === undefined) return { steps };
    for (let rest = addDays(day, 1); rest < next; rest = addDays(rest, 1)) addDay(calendar, steps, rest);
    day = next;
    const pause = pauseAtClosing(calendar, pauses, day);
    if (pause?.to === Infinity) return { steps: [...steps, endless(day)] };
    if (pause) {
      addStep(steps, {
        from: localMinute(day, 0),
        to: localMinute(day, DAY_MINUTES),
        minutes: 0,
        reason: 'paused',
      });
      continue;
    }
    left -= 1;
    if (left === 0) return dueAt(calendar, steps, day);
    addDay(calendar, steps, day);
  }
}

/** How many working days after `from`, up to `to`, are paused at closing; `never` where one is in a pause without end. */
function walkDays(
  calendar: Calendar,
  pauses: readonly Pause[],
  from: CivilDate,
  to: CivilDate,
): number | 'never' {
  let paused = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const pause = pauseAtClosing(calendar, pauses, day);
    if (pause?.to === Infinity) return 'never';
    if (pause) paused += 1;
  }
  return paused;
}

function pauseAtClosing(calendar: Calendar, pauses: readonly Pause[], day: CivilDate): Pause | undefined {
  const closing = closingOn(calendar, day);
  return closing === undefined ? undefined : pauseAt(pauses, localMinute(day, closing));
}

function receivedSteps(from: LocalMinute, received: CivilDate): Step[] {
  const steps: Step[] = [];
  addStep(steps, { from, to: localMinute(received, DAY_MINUTES), minutes: 0, reason: 'received' });
  return steps;
}

function addDay(calendar: Calendar, steps: Step[], day: CivilDate): void {
  addStep(steps, {
    from: localMinute(day, 0),
    to: localMinute(day, DAY_MINUTES),
    minutes: openMinutes(calendar, day),
    ...reasonOf(dayKind(calendar, day)),
  });
}

function endless(day: CivilDate): Step {
  return { from: localMinute(day, 0), to: Infinity as LocalMinute, minutes: 0, reason: 'paused' };
}

function dueAt(calendar: Calendar, steps: Step[], day: CivilDate): Trail {
  const due = localMinute(day, closingOn(calendar, day) ?? DAY_MINUTES);
  addStep(steps, {
    from: localMinute(day, 0),
    to: due,
    minutes: openMinutes(calendar, day),
    reason: 'counted',
  });
  return { due, steps };
}

function openMinutes(calendar: Calendar, day: CivilDate): number {
  return spansOn(calendar, day).reduce((sum, span) => sum + span.to - span.from, 0);
}
