import { expect, it } from 'vitest';
import { PAGE_MS, pageAt, WANDER_MS, wanderAt } from '../../renderer/features/board/board-pages';

it('pages turn slowly and begin again', () => {
  expect([0, PAGE_MS - 1, PAGE_MS, 2 * PAGE_MS, 3 * PAGE_MS].map((ms) => pageAt(3, ms))).toEqual([
    0, 0, 1, 2, 0,
  ]);
  expect(pageAt(0, 5 * PAGE_MS)).toBe(0);
});

it('the picture wanders, never far, for hours', () => {
  const places = Array.from({ length: 600 }, (_, minute) => wanderAt(minute * WANDER_MS));
  expect(new Set(places.map(String)).size).toBeGreaterThan(5);
  for (const [x, y] of places) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(6);
});
