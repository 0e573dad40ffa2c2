import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queue } from '../../../domain/reconciliation/reregistration';
import type { OutputOf } from '../../../preload/contract/contract';
import type { Pile, ReregistrationRow } from '../../../preload/contract/reconciliation';
import { fillRegister } from '../../../main/cli/bench/fill-register';
import { readCounts } from '../../../main/features/outages/rows/counts';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

const MANY = 230;

let test: TestCounter;
let outage: string;

beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  test.as('clerk');
  for (let n = 0; n < 3; n++) await test.must('cases.issue', aCase(outage));
  fillRegister(test.counter.opened(), outage, 'P001', MANY);
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
});

afterEach(() => test.close());

type Page = OutputOf<'reconciliation.list'>;

async function all(pile: Pile | null, series: ReregistrationRow['series'] | null = null) {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    pages.push(await test.must('reconciliation.list', { outage, pile, series, after }));
    after = pages.at(-1)!.next;
  } while (after !== null);
  const rows = pages.flatMap((page) => page.rows);
  return { rows, sizes: pages.map((page) => page.rows.length), first: pages[0]! };
}

const serialOf = ({ series, serial }: ReregistrationRow) => `${series.caseType} ${serial}`;

async function enter(row: ReregistrationRow, officialNumber = row.manualNumber) {
  await test.must('reconciliation.take', { item: row.item });
  return test.must('reconciliation.enter', { item: row.item, officialNumber });
}

describe('the work list', () => {
  it('comes page by page in the order of the numbers, each row once', async () => {
    const { rows, sizes, first } = await all('todo');
    expect(sizes).toEqual([100, 100, 33]);
    expect(new Set(rows.map(({ item }) => item)).size).toBe(MANY + 3);
    const ordered = rows.toSorted((one, other) =>
      one.caseType === other.caseType ? one.serial - other.serial : one.caseType < other.caseType ? -1 : 1,
    );
    expect(rows.map(serialOf)).toEqual(ordered.map(serialOf));
    expect(first.piles).toEqual({ todo: MANY + 3, doubt: 0, done: 0 });
    expect((await all(null)).rows).toEqual(rows);
    const [series] = first.queues.map((each) => each.series).filter(({ caseType }) => caseType === '017');
    const one = await all('todo', series);
    expect(one.rows.map(({ serial }) => serial)).toEqual(Array.from({ length: MANY }, (_, at) => at + 1));
    expect(one.first.piles.todo).toBe(MANY);
  });

  it('puts aside what is in doubt, and what is done, and counts both', async () => {
    const [first, second] = (await all('todo')).rows as [ReregistrationRow, ReregistrationRow];
    await enter(first);
    await test.must('reconciliation.confirm', { item: first.item, reference: first.reference });
    await enter(second, first.manualNumber);
    const doubt = await all('doubt');
    expect(doubt.rows.map(({ item, stopped, result }) => ({ item, stopped, result }))).toEqual([
      { item: second.item, stopped: true, result: 'clash' },
    ]);
    expect(doubt.first.piles).toEqual({ todo: MANY + 1, doubt: 1, done: 1 });
    expect((await all('todo')).rows.some(({ item }) => item === second.item)).toBe(false);
    expect((await all('done')).rows.map(({ item }) => item)).toEqual([first.item]);
    expect(doubt.first.counts).toEqual({
      ...{ made: MANY + 3, entered: 2, confirmed: 1, clashes: 1, withdrawn: 0, writtenOff: 0 },
    });
    const { row } = await test.must('reconciliation.row', { item: second.item });
    expect(row).toEqual(doubt.rows[0]);
  });

  it('fills its pages though rows lie aside', async () => {
    const of017 = (await all('todo')).rows.filter(({ caseType }) => caseType === '017');
    await enter(of017[0]!, of017[1]!.manualNumber);
    const { rows, sizes } = await all('todo');
    expect(sizes).toEqual([100, 100, 32]);
    expect(rows).toHaveLength(MANY + 2);
  });

  it('has the queues that the rule makes of all its rows', async () => {
    const [first] = (await all('todo')).rows;
    await enter(first!, first!.manualNumber.replace(/-0*(\d+)-(\d{4})$/, '-0900-$2'));
    const { rows, first: page } = await all(null);
    const ruled = queue(
      rows.map(({ item, series, serial, result }) => ({ id: item, series, serial, result })),
    ).map(({ series, next, stoppedBy }) => ({
      series,
      next: next?.id ?? null,
      stoppedBy: stoppedBy?.id ?? null,
    }));
    expect(page.queues.map(({ series, next, stoppedBy }) => ({ series, next, stoppedBy }))).toEqual(ruled);
    expect(ruled.some(({ stoppedBy }) => stoppedBy !== null)).toBe(true);
  });

  it('counts what all its events say', async () => {
    const [first, second] = (await all('todo')).rows as [ReregistrationRow, ReregistrationRow];
    await enter(first);
    await test.must('reconciliation.correct', { item: first.item, reason: 'Tersilap taip' });
    await test.must('reconciliation.withdraw', { item: second.item, reason: 'Didaftar di kaunter lain' });
    const { rows } = await all(null);
    const count = (is: (row: ReregistrationRow) => boolean) => rows.filter(is).length;
    const tx = test.counter.opened().reading();
    const { receipts, amountSen } = tx.one<{ receipts: number; amountSen: number }>(
      'SELECT count(*) AS receipts, sum(amount_sen) AS amountSen FROM receipts WHERE outage = ?',
      outage,
    );
    expect(readCounts(tx, outage)).toMatchObject({
      cases: rows.length,
      entered: count(({ state }) => state === 'entered' || state === 'confirmed'),
      confirmed: count(({ state }) => state === 'confirmed'),
      clashes: count(({ result }) => result === 'clash'),
      withdrawn: 1,
      writtenOff: 0,
      receipts,
      amountSen,
    });
  });
});
