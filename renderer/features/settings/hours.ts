import { civilDateOf, toInstant } from '../../../domain/time/civil-time';
import { isStateCode, weekendOf } from '../../../domain/settings/office';
import type { Office } from '../../../preload/contract/settings';
import { readClock } from '../../ui/local-time';

export type OpeningHours = Office['openingHours'];
type Spans = OpeningHours[number]['spans'];

/** `08:00-13:00, 14:00-17:00` of a day; empty when closed. */
export function writeSpans(spans: Spans): string {
  return spans.map(({ from, to }) => `${from}-${to}`).join(', ');
}

/** Reads a day's hours as typed (`8-1300, 2-5` too is 08:00-13:00, 02:00-05:00); null when they make no sense. */
export function readSpans(typed: string): Spans | null {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 4) return null;
  const spans: Spans = [];
  for (const part of parts) {
    const [left, right, ...more] = part.split(/\s*[-–—]\s*/);
    const from = readClock(left ?? '');
    // a day may end at midnight, and only there
    const to = /^24([:.]?00)?$/.test(right ?? '') ? '24:00' : readClock(right ?? '');
    const former = spans.at(-1)?.to ?? '';
    if (more.length > 0 || from === null || to === null || from >= to || from < former) return null;
    spans.push({ from, to });
  }
  return spans;
}

/** Open hours of a day, in hours. */
export function hoursOf(spans: Spans): number {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return spans.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0) / 60;
}

const MORNING = { from: '08:00', to: '13:00' };
const AFTERNOON = { from: '14:00', to: '17:00' };
/** Friday where people work on it: a longer break for the prayer [open]. */
const FRIDAY = [
  { from: '08:00', to: '12:15' },
  { from: '14:45', to: '17:00' },
];
/** Thursday where the weekend begins on Friday [open]. */
const BEFORE_FRIDAY = [MORNING, { from: '14:00', to: '15:30' }];
const [THURSDAY, FRIDAY_AT] = [4, 5];

/**
 * What a new office of the state is offered: 08:00–17:00 on every working day, with its breaks (DOMAIN "When time is due").
 * No document says them [open]: they are a proposal that the office corrects.
 */
export function usualHours(state: string, nowMs: number): OpeningHours {
  const rest = isStateCode(state) ? weekendOf(state, civilDateOf(toInstant(nowMs))) : [0, 6];
  const spansOf = (weekday: number): Spans => {
    if (rest.includes(weekday)) return [];
    if (weekday === FRIDAY_AT) return FRIDAY.map((span) => ({ ...span }));
    const shortened = weekday === THURSDAY && rest.includes(FRIDAY_AT);
    return (shortened ? BEFORE_FRIDAY : [MORNING, AFTERNOON]).map((span) => ({ ...span }));
  };
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, spans: spansOf(weekday) }));
}
