import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
  for (const caseType of ['014', '010'])
    await test.must('cases.setLastOfficial', {
      ...{ key: randomUUID(), series: seriesOf(caseType), serial: 86, source: 'ict' },
      asAtLocal: '2026-11-22T08:00',
    });
});
afterEach(() => test.dispose());

const seriesOf = (caseType: string) => ({ court: '03001', caseType, year: 2026 });
const range = (caseType: string, first: number) => ({ series: seriesOf(caseType), first, last: first + 49 });
const given = async () =>
  (await test.must('cases.numbers', {})).series
    .filter((row) => row.range !== null)
    .map((row) => [row.series.caseType, row.range?.first, row.range?.last]);

it('ranges of all types are given in one step, and again with the same key only once', async () => {
  const input = { key: randomUUID(), ranges: [range('014', 87), range('010', 87)] };
  expect(await test.must('cases.giveRanges', input)).toEqual({ given: 2 });
  expect(await test.must('cases.giveRanges', input)).toEqual({ given: 2 });
  expect((await given()).toSorted()).toEqual([
    ['010', 87, 136],
    ['014', 87, 136],
  ]);
});

it.each([
  ['before the last official number', [range('014', 87), range('010', 80)], 'range-before-last-official', 1],
  ['twice in one step', [range('014', 87), range('014', 100)], 'range-overlaps', 1],
  [
    'of a type whose last number nobody knows',
    [range('011', 1), range('010', 87)],
    'last-official-needed',
    0,
  ],
] as const)('a range %s is named, and none is given', async (_what, ranges, code, at) => {
  expect(await test.call('cases.giveRanges', { key: randomUUID(), ranges: [...ranges] })).toMatchObject({
    ok: false,
    error: { code, fields: [{ path: `ranges.${at}.first` }] },
  });
  expect(await given()).toEqual([]);
});
