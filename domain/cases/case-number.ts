import { seen, shortDashes } from '../imports/clean-cell';
import { fail, ok, type Result } from '../result';

/**
 * How a court writes its numbers: `dash` 10100-028-0124-2011, `year` 05002-057-0093 TAHUN 2018,
 * `slash` 10003-055-14/2002 (serial not padded). One profile per court.
 */
export const NUMBER_PROFILES = ['dash', 'year', 'slash'] as const;
export type NumberProfile = (typeof NUMBER_PROFILES)[number];

/** Numbers run per court × case type × year (S1.3). */
export type Series = { court: string; caseType: string; year: number };

export type CaseNumber = { profile: NumberProfile; series: Series; serial: number };

/** Highest serial that any court's year could reach; more digits are a slip of the finger. */
export const MAX_CASE_SERIAL = 999_999;

/** Writes a number in the court's profile. Throws RangeError for a serial or series that no court has. */
export function formatCaseNumber(profile: NumberProfile, series: Series, serial: number): string {
  if (!isSeries(series)) throw new RangeError(`no such series: ${JSON.stringify(series)}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > MAX_CASE_SERIAL) {
    throw new RangeError(`no such serial: ${serial}`);
  }
  const head = `${series.court}-${series.caseType}`;
  const padded = String(serial).padStart(4, '0');
  switch (profile) {
    case 'dash':
      return `${head}-${padded}-${series.year}`;
    case 'year':
      return `${head}-${padded} TAHUN ${series.year}`;
    case 'slash':
      return `${head}-${serial}/${series.year}`;
  }
}

/**
 * Reads a number in any of the three styles, as people and prints write it: blanks anywhere, long dashes, points for
 * dashes, small letters, the letter O for a nought, THN for TAHUN, a mark behind it.
 */
export function parseCaseNumber(text: string): Result<CaseNumber, { code: 'case-number-malformed' }> {
  const typed = shortDashes(seen(text))
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[*#.,;]+$/, '')
    .replace(/[._]/g, '-')
    .replaceAll('O', '0')
    .replace(/-?T(?:AHU|H)N-?/, 'TAHUN');
  const parts = /^(\d{5})-(\d{3})-(\d{1,6})(-|\/|TAHUN)(\d{4})$/.exec(typed);
  if (!parts) return fail('case-number-malformed');
  const [, court = '', caseType = '', digits, separator, year] = parts;
  const series: Series = { court, caseType, year: Number(year) };
  const serial = Number(digits);
  if (serial < 1 || !isSeries(series)) return fail('case-number-malformed');
  const profile = separator === '-' ? 'dash' : separator === '/' ? 'slash' : 'year';
  return ok({ profile, series, serial });
}

/** One text per series, for maps and columns: `10100-028-2011`. */
export function seriesKey(series: Series): string {
  return `${series.court}-${series.caseType}-${series.year}`;
}

/** One text per number whatever its style, so that `…-0014-2026` and `…-14/2026` meet: `10100-028-2011-124`. */
export function caseNumberKey(number: { series: Series; serial: number }): string {
  return `${seriesKey(number.series)}-${number.serial}`;
}

/** The same of a number as it was typed; null where it is none. */
export function keyOfNumber(text: string): string | null {
  const number = parseCaseNumber(text);
  return number.ok ? caseNumberKey(number.value) : null;
}

/** Five digits of court, three of case type, a year from 1900 to 2099. */
export function isSeries(series: Series): boolean {
  return (
    /^\d{5}$/.test(series.court) &&
    /^\d{3}$/.test(series.caseType) &&
    Number.isInteger(series.year) &&
    series.year >= 1900 &&
    series.year <= 2099
  );
}
