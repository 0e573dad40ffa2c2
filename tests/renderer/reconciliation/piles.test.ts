import { describe, expect, it } from 'vitest';
import type { ReregistrationRow } from '../../../preload/contract/reconciliation';
import { PILES } from '../../../preload/contract/reconciliation';
import { isIn, nextItem, openCount } from '../../../renderer/features/reconciliation/piles';
import { sampleList, sampleRow } from './sample-row';

const pilesOf = (more: Partial<ReregistrationRow>) =>
  PILES.filter((pile) => isIn(pile, sampleRow(1, more))).join(' ');

describe('the piles of the work list', () => {
  it.each([
    ['a row nobody has touched', {}, 'todo'],
    ['a row being entered', { state: 'taken' }, 'todo'],
    [
      'a row interrupted half-way, which its queue waits for',
      { state: 'taken', interrupted: true },
      'todo doubt',
    ],
    ['a row entered with the same number', { state: 'entered', result: 'same' }, 'todo'],
    ['a new number that stops its queue', { state: 'entered', result: 'new', stopped: true }, 'doubt'],
    [
      'a new number that was confirmed but still stops',
      { state: 'confirmed', result: 'new', stopped: true },
      'doubt',
    ],
    ['a new number that was let go on', { state: 'confirmed', result: 'new' }, 'done'],
    ['a clash, until it is confirmed', { state: 'entered', result: 'clash' }, 'doubt'],
    ['a clash that was confirmed and let go on', { state: 'confirmed', result: 'clash' }, 'done'],
    ['a withdrawn row', { state: 'withdrawn', result: 'withdrawn' }, 'done'],
  ] as const)('%s', (_what, more, piles) => {
    expect(pilesOf(more)).toBe(piles);
  });
});

describe('the row to work on next', () => {
  const rows = [sampleRow(1), sampleRow(2)];

  it('is the one that its queue names', () => {
    expect(nextItem(sampleList(rows, 'case-2'), '05002-014-2026')).toBe('case-2');
  });

  it('is taken from another queue when this one is stopped or done', () => {
    expect(nextItem(sampleList(rows, 'case-1'), '05002-003-2026')).toBe('case-1');
  });

  it('is none when every queue is stopped or done', () => {
    expect(nextItem(sampleList(rows, null), null)).toBeUndefined();
  });
});

it('counts rows as open until they are confirmed or withdrawn', () => {
  const states = ['open', 'taken', 'entered', 'confirmed', 'withdrawn'] as const;
  const rows = states.map((state, at) => sampleRow(at + 1, { state }));
  expect(openCount(sampleList(rows, null))).toBe(3);
});
