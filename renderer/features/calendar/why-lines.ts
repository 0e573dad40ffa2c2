import { formatDate, type CivilDate, type Language } from '../../../domain/time/civil-time';
import type { WhyReason } from '../../../domain/calendar/due-trail';

/** A stretch as `due` explains it: local times with `+08:00`. */
export interface WhyStretch {
  readonly from: string;
  readonly to?: string | undefined;
  readonly minutes: number;
  readonly reason: WhyReason;
  readonly name?: string | undefined;
}

/** One line of the explanation. */
export interface WhyLine {
  readonly key: string;
  /** `Khamis, 19 Nov, 15:30–17:00` or `Jumaat, 20 Nov – Sabtu, 21 Nov`; with no end, when it begins. */
  readonly when: string;
  readonly reason: WhyReason;
  readonly name?: string;
  readonly endless: boolean;
  /** Minutes of it that count, and before it. */
  readonly minutes: number;
  readonly before: number;
  /** Working days, where whole days count. */
  readonly days: number | null;
}

/** The night between two days explains nothing; a break within a day does. */
function isNight(stretch: WhyStretch, at: number, all: readonly WhyStretch[]): boolean {
  if (stretch.reason !== 'outside-hours' || at === 0) return false;
  const before = all[at - 1];
  const after = all[at + 1];
  const sameDay = stretch.from.slice(0, 10) === stretch.to?.slice(0, 10);
  return !(sameDay && before?.reason === 'counted' && after?.reason === 'counted');
}

/** The explanation line by line, oldest first. */
export function whyLines(why: readonly WhyStretch[], language: Language): WhyLine[] {
  let before = 0;
  return why.flatMap((stretch, at): WhyLine[] => {
    if (isNight(stretch, at, why)) return [];
    const line: WhyLine = {
      key: stretch.from,
      when: whenOf(stretch, language),
      reason: stretch.reason,
      ...(stretch.name === undefined ? {} : { name: stretch.name }),
      endless: stretch.to === undefined,
      minutes: stretch.minutes,
      before,
      days: stretch.reason === 'counted' ? wholeDays(stretch) : null,
    };
    before += stretch.minutes;
    return [line];
  });
}

/** All minutes that count. */
export const countedMinutes = (why: readonly WhyStretch[]): number =>
  why.reduce((sum, { minutes }) => sum + minutes, 0);

/** Days are counted from midnight and hold more time than counts; hours never do. */
function wholeDays({ from, to, minutes }: WhyStretch): number | null {
  if (to === undefined || clockOf(from) !== '00:00') return null;
  const length = (Date.parse(to) - Date.parse(from)) / 60_000;
  return length === minutes ? null : Math.ceil(length / 1440);
}

/** `Khamis, 19 Nov`; the year stands where it is another than `beside`. */
export function dayOf(local: string, language: Language, beside?: string): string {
  const text = formatDate(local.slice(0, 10) as CivilDate, language, 'long');
  const parts = /^(\d+ \S+) (\d+) \((.+)\)$/.exec(text);
  if (!parts) return text;
  const [, day, year, name] = parts;
  const sameYear = beside === undefined || beside.slice(0, 4) === local.slice(0, 4);
  return `${name}, ${day}${sameYear ? '' : ` ${year}`}`;
}

const clockOf = (local: string): string => local.slice(11, 16);

function whenOf(stretch: WhyStretch, language: Language): string {
  const { from, to } = stretch;
  if (to === undefined) return `${dayOf(from, language)}, ${clockOf(from)}`;
  const first = dayOf(from, language);
  if (wholeDays(stretch) !== null && stretch.reason === 'counted') return daysFromTo(from, to, language);
  if (clockOf(from) === '00:00' && clockOf(to) === '00:00') return daysFromTo(from, to, language);
  if (from.slice(0, 10) === to.slice(0, 10)) return `${first}, ${clockOf(from)}–${clockOf(to)}`;
  // an end at midnight belongs to the day before
  if (clockOf(to) === '00:00') {
    const last = dayBefore(to);
    const end = last === from.slice(0, 10) ? '24:00' : `${dayOf(last, language, from)}, 24:00`;
    return `${first}, ${clockOf(from)}–${end}`;
  }
  return `${first}, ${clockOf(from)} – ${dayOf(to, language, from)}, ${clockOf(to)}`;
}

function daysFromTo(from: string, to: string, language: Language): string {
  const last = clockOf(to) === '00:00' ? dayBefore(to) : to.slice(0, 10);
  const first = dayOf(from, language);
  return last === from.slice(0, 10) ? first : `${first} – ${dayOf(last, language, from)}`;
}

const dayBefore = (local: string): string =>
  new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
