import { expect, it } from 'vitest';
import { proposeBlock, serialText } from '../../../renderer/features/cases/numbers/book-serials';

it('offers the first book under the name of its counter', () => {
  expect(proposeBlock([], 'K02')).toEqual({ prefix: 'K02-', width: 6, first: 1, last: 100 });
});

it('offers the next block right after the newest one', () => {
  const books = [
    { prefix: 'R2-', width: 5, first: 1, last: 50 },
    { prefix: 'R2-', width: 5, first: 51, last: 120 },
  ];
  expect(proposeBlock(books, 'K02')).toEqual({ prefix: 'R2-', width: 5, first: 121, last: 220 });
});

it('writes a serial as it is printed', () => {
  expect(serialText({ prefix: 'R2-', width: 6 }, 124)).toBe('R2-000124');
});
