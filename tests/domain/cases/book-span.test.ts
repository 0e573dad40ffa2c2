import { expect, it } from 'vitest';
import { bookSpan } from '../../../domain/cases/book-span';
import type { CivilDate } from '../../../domain/time/civil-time';

it.each([
  ['day', '2026-11-22', 'MY-03', '2026-11-22', '2026-11-22'],
  // Kelantan rests on Friday and Saturday: its week begins on Sunday
  ['week', '2026-11-22', 'MY-03', '2026-11-22', '2026-11-28'],
  ['week', '2026-11-28', 'MY-03', '2026-11-22', '2026-11-28'],
  ['week', '2026-11-22', 'MY-10', '2026-11-16', '2026-11-22'],
  // Johor changed on 1 January 2025
  ['week', '2024-12-25', 'MY-01', '2024-12-22', '2024-12-28'],
  ['week', '2025-01-08', 'MY-01', '2025-01-06', '2025-01-12'],
  ['month', '2028-02-10', 'MY-03', '2028-02-01', '2028-02-29'],
  ['month', '2026-12-31', 'MY-03', '2026-12-01', '2026-12-31'],
] as const)('the %s of %s in %s is %s to %s', (kind, on, state, from, to) => {
  expect(bookSpan(kind, on as CivilDate, state)).toEqual({ from, to });
});
