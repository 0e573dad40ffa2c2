import { dayKind, LONGEST_REST_DAYS, spansOn, type Calendar } from './calendar';
import { addDays } from '../time/civil-time';
import { addStep, reasonOf, type Step, type Trail } from './due-trail';
import { dateOfMinute, localMinute, type LocalMinute } from '../time/local-minutes';
import { pauseAt, type Pause } from './pauses';
import { DAY_MINUTES } from './opening-hours';

/** Elapsed minutes without any calendar; a pause adds what it takes. */
export function countClock(pauses: readonly Pause[], from: LocalMinute, minutes: number): Trail {
  const steps: Step[] = [];
  const left = countStretch(pauses, from, Infinity, minutes, steps);
  return left === 'never' ? { steps } : { due: endOf(steps), steps };
}

/**
 * Minutes of working time: they count inside opening hours on working days and outside pauses. Started at another time,
 * counting begins at the next opening; what ends exactly at closing stays there.
 */
export function countHours(
  calendar: Calendar,
  pauses: readonly Pause[],
  from: LocalMinute,
  minutes: number,
): Trail {
  const steps: Step[] = [];
  let left = minutes;
  let at = from;
  let rested = 0;
  for (let day = dateOfMinute(from); rested < LONGEST_REST_DAYS; day = addDays(day, 1)) {
    const kind = dayKind(calendar, day);
    rested = kind.kind === 'working' ? 0 : rested + 1;
    for (const span of spansOn(calendar, day)) {
      const opens = Math.max(at, localMinute(day, span.from)) as LocalMinute;
      const closes = localMinute(day, span.to);
      if (opens >= closes) continue;
      addStep(steps, { from: at, to: opens, minutes: 0, reason: 'outside-hours' });
      const rest = countStretch(pauses, opens, closes, left, steps);
      if (rest === 'never') return { steps };
      if (rest === 0) return { due: endOf(steps), steps };
      left = rest;
      at = closes;
    }
    const dayEnd = localMinute(day, DAY_MINUTES);
    const why = kind.kind === 'working' ? { reason: 'outside-hours' as const } : reasonOf(kind);
    addStep(steps, { from: at, to: dayEnd, minutes: 0, ...why });
    at = dayEnd;
  }
  return { steps };
}

/** Counts up to `minutes` between `from` and `to` outside pauses; answers what is left, or `never` in a pause without end. */
function countStretch(
  pauses: readonly Pause[],
  from: LocalMinute,
  to: number,
  minutes: number,
  steps: Step[],
): number | 'never' {
  let left = minutes;
  let at = from;
  while (at < to && left > 0) {
    const pause = pauseAt(pauses, at);
    const next = pauses.find((each) => each.from > at)?.from ?? Infinity;
    const end = Math.min(to, pause ? pause.to : Math.min(next, at + left)) as LocalMinute;
    const counted = pause ? 0 : end - at;
    addStep(steps, {
      from: at,
      to: pause?.to === Infinity ? (Infinity as LocalMinute) : end,
      minutes: counted,
      reason: pause ? 'paused' : 'counted',
    });
    if (pause?.to === Infinity) return 'never';
    left -= counted;
    at = end;
  }
  return left;
}

function endOf(steps: readonly Step[]): LocalMinute {
  const last = steps.at(-1);
  if (last === undefined) throw new RangeError('nothing was counted');
  return last.to;
}
