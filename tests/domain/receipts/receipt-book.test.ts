import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextSerial, receiptNumber, validateBlock, type Book,
} from '../../../domain/receipts/receipt-book'; // prettier-ignore
import { isRunningLow, remaining } from '../../../domain/series/block';
import { codeOf, valueOf } from '../expect-result';

const book: Book = { id: 'b1', prefix: 'R2-', first: 101, last: 150, width: 6, state: 'open' };

describe('a receipt book', () => {
  it.each([
    [undefined, 101, 50],
    [101, 102, 49],
    [148, 149, 2],
    [149, 150, 1],
    [3, 101, 50],
  ])('after %s gives %i and has %i left', (highest, next, left) => {
    expect(valueOf(nextSerial(book, highest))).toBe(next);
    expect(remaining(book, highest)).toBe(left);
  });

  it('is exhausted after its last serial', () => {
    expect(codeOf(nextSerial(book, 150))).toBe('book-exhausted');
    expect(codeOf(nextSerial(book, 999))).toBe('book-exhausted');
    expect(remaining(book, 150)).toBe(0);
  });

  it('gives nothing once closed, whatever is left', () => {
    const closed: Book = { ...book, state: 'closed' };
    expect(codeOf(nextSerial(closed, undefined))).toBe('book-closed');
    expect(remaining(closed, undefined)).toBe(0);
  });

  it('runs low at 20 left', () => {
    expect([21, 20, 0].map((left) => isRunningLow(left))).toEqual([false, true, true]);
    expect(isRunningLow(5, 4)).toBe(false);
  });

  it('writes its numbers padded, and only its own', () => {
    expect(receiptNumber(book, 124)).toBe('R2-000124');
    expect(() => receiptNumber(book, 100)).toThrow(RangeError);
    expect(() => receiptNumber(book, 151)).toThrow(RangeError);
  });

  it('gives every serial once and then none, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 60 }), (first, more) => {
        const block: Book = { ...book, first, last: first + more };
        const given: number[] = [];
        for (let next = nextSerial(block, undefined); next.ok; next = nextSerial(block, given.at(-1))) {
          expect(remaining(block, given.at(-1))).toBe(more + 1 - given.length);
          given.push(next.value);
        }
        expect(given).toEqual(Array.from({ length: more + 1 }, (_, at) => first + at));
      }),
    );
  });
});

describe('a new block', () => {
  const given: Book[] = [book, { ...book, id: 'b2', first: 201, last: 250, state: 'closed' }];

  it.each([
    [{ first: 151, last: 200 }, 'accepted'],
    [{ first: 251, last: 300 }, 'accepted'],
    [{ first: 1, last: 100 }, 'accepted'],
    [{ first: 150, last: 160 }, 'block-overlaps'],
    [{ first: 90, last: 101 }, 'block-overlaps'],
    [{ first: 120, last: 121 }, 'block-overlaps'],
    [{ first: 1, last: 999 }, 'block-overlaps'],
    [{ first: 250, last: 260 }, 'block-overlaps'],
    [{ first: 120, last: 121, width: 7 }, 'block-overlaps'],
    [{ first: 120, last: 121, prefix: 'R3-' }, 'accepted'],
    [{ first: 160, last: 159 }, 'block-malformed'],
    [{ first: 0, last: 10 }, 'block-malformed'],
    [{ first: 1.5, last: 10 }, 'block-malformed'],
    [{ first: 999_999, last: 1_000_000 }, 'block-malformed'],
    [{ first: 300, last: 310, prefix: 'R2' }, 'block-malformed'],
    [{ first: 300, last: 310, prefix: 'r2-' }, 'block-malformed'],
    [{ first: 300, last: 310, prefix: '=R2-' }, 'block-malformed'],
    [{ first: 300, last: 310, prefix: 'LATIHAN-R2-' }, 'accepted'],
    [{ first: 300, last: 310, width: 0 }, 'block-malformed'],
  ])('%o: %s', (change, code) => {
    expect(codeOf(validateBlock(given, { ...book, id: 'new', ...change }))).toBe(code);
  });

  it('says which block it meets, also a closed one', () => {
    expect(validateBlock(given, { ...book, id: 'new', first: 250, last: 260 })).toEqual({
      ok: false,
      error: { code: 'block-overlaps', with: 'b2' },
    });
  });

  it('never shares a number with a block that was accepted before', () => {
    const blocks = fc.record({
      prefix: fc.constantFrom('R2-', 'R3-', 'R2-0-'),
      width: fc.constantFrom(2, 3),
      first: fc.integer({ min: 1, max: 60 }),
      size: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 12 }), (wishes) => {
        const accepted: Book[] = [];
        for (const [at, { size, ...wish }] of wishes.entries()) {
          const block: Book = { id: `b${at}`, state: 'open', last: wish.first + size, ...wish };
          if (validateBlock(accepted, block).ok) accepted.push(block);
        }
        const numbers = accepted.flatMap((block) =>
          Array.from({ length: block.last - block.first + 1 }, (_, n) =>
            receiptNumber(block, block.first + n),
          ),
        );
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});
