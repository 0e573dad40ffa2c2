/**
 * Writes `domain/calendar/hijri-months.ts`: how long each Hijri month is by computation, so that no counter needs the
 * heavens to print a date. `npx tsx tools/make-hijri.ts`, after another rule or further years.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween } from '../domain/time/civil-time';
import { seenMonth } from './hijri/seen-month';
import { projectRoot } from './project';

const FIRST_YEAR = 1400;
const YEARS = 110;

const firstDays = Array.from({ length: YEARS * 12 + 1 }, (_, n) => seenMonth(FIRST_YEAR * 12 + n));
const lengths = firstDays.slice(1).map((day, n) => daysBetween(firstDays[n] ?? day, day));
if (lengths.some((days) => days !== 29 && days !== 30)) throw new Error('a month of neither 29 nor 30 days');
const years = Array.from({ length: YEARS }, (_, n) =>
  lengths
    .slice(n * 12, n * 12 + 12)
    .map((days) => days - 29)
    .join(''),
);

writeFileSync(
  join(projectRoot, 'domain/calendar/hijri-months.ts'),
  `/** Made by \`tools/make-hijri.ts\` from the rule in \`tools/hijri/seen-month.ts\`; not to be edited. */

export const FIRST_YEAR = ${FIRST_YEAR};

/** The first day of its Muharam. */
export const FIRST_DAY = '${firstDays[0] ?? ''}';

/** A word a year, a digit a month: 1 where it has 30 days, 0 where 29. */
export const LONG_MONTHS =
  '${years.join(' ')}';
`,
);
