import { expect, it } from 'vitest';
import { statesNamed } from '../../../domain/calendar/state-names';
import { STATES } from '../../../domain/settings/office';

it.each(STATES)('$name', ({ code, name }) => expect(statesNamed(name)).toBe(code));

it.each([
  ['Selangor, Johor dan Kedah', 'MY-01 MY-02 MY-10'],
  ['W.P. Kuala Lumpur', 'MY-14'],
  ['WP Labuan & WP Putrajaya', 'MY-15 MY-16'],
  ['Wilayah Persekutuan', 'MY-14 MY-15 MY-16'],
  ['Penang / Malacca / Negri Sembilan / N. Sembilan', 'MY-04 MY-05 MY-07'],
  ['P. Pinang', 'MY-07'],
  ['KEDAH DARUL AMAN', 'MY-02'],
  ['Semua Negeri', '*'],
  ['Seluruh Malaysia', '*'],
  ['National', '*'],
  ['Semua negeri kecuali Johor, Kedah, Kelantan, Perlis dan Terengganu', 'MY-04 MY-05 MY-06 MY-07 MY-08 MY-10 MY-12 MY-13 MY-14 MY-15 MY-16'],
  ['All states (except Sabah & Sarawak)', 'MY-01 MY-02 MY-03 MY-04 MY-05 MY-06 MY-07 MY-08 MY-09 MY-10 MY-11 MY-14 MY-15 MY-16'],
  ['MY-01, Kedah', 'MY-01 MY-02'],
])('%s', (text, codes) => expect(statesNamed(text)).toBe(codes)); // prettier-ignore

it.each(['', 'Singapura', 'Johor, Batam', 'Semua kecuali Batam', 'MY-17', 'Johor Kedah'])(
  'nothing is guessed of %j',
  (text) => expect(statesNamed(text)).toBeUndefined(),
);
