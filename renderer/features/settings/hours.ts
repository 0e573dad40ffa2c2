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

/** 08:00–17:00 on every working day of the state, as the calendar begins (DOMAIN "When time is due"). */
export function usualHours(state: string, nowMs: number): OpeningHours {
  const rest = isStateCode(state) ? weekendOf(state, civilDateOf(toInstant(nowMs))) : [0, 6];
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
    weekday,
    spans: rest.includes(weekday) ? [] : [{ from: '08:00', to: '17:00' }],
  }));
}
