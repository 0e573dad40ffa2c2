import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readListed } from '../../../main/features/reconciliation/rows/work-list';
import { readCounts } from '../../../main/features/outages/rows/counts';
import { readRowState } from '../../../main/features/reconciliation/rows/row-events';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
let items: string[];

beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  test.as('clerk');
  items = [];
  for (let n = 0; n < 3; n++) items.push((await test.must('cases.issue', aCase(outage))).case.id);
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
});

afterEach(async () => {
  await test.close();
});

const rows = async () => (await test.must('reconciliation.list', { outage })).rows;

async function enter(at: number, officialNumber: string) {
  const item = items[at]!;
  await test.must('reconciliation.take', { item });
  return test.must('reconciliation.enter', { item, officialNumber });
}

describe('the rows of an outage', () => {
  it('stand in one look as they stand one by one', async () => {
    const [first] = await rows();
    await enter(0, first!.manualNumber);
    await test.must('reconciliation.confirm', { item: items[0]!, reference: first!.reference });
    await test.must('reconciliation.take', { item: items[1]! });
    const tx = test.counter.opened().reading();
    const stateOf = (item: string) => readRowState(tx, item);
    for (const item of items) expect(stateOf(item)).toEqual(readListed(tx, item)?.state);
    expect(items.map((item) => stateOf(item).state)).toEqual(['confirmed', 'taken', 'open']);
  });

  it('have a clash with a number that another case has, and none once it was taken back', async () => {
    const far = (number: string) => number.replace(/-0*(\d+)-(\d{4})$/, '-0900-$2');
    const [first] = await rows();
    const official = far(first!.manualNumber);
    expect(official).not.toBe(first!.manualNumber);
    expect((await enter(0, official)).result).toBe('new');
    await test.must('reconciliation.letQueueGoOn', { item: items[0]!, reason: 'Dilihat' });
    expect((await enter(1, official)).result).toBe('clash');
    for (const item of [items[0]!, items[1]!])
      await test.must('reconciliation.correct', { item, reason: 'Tersilap taip' });
    expect(
      await test.must('reconciliation.enter', { item: items[1]!, officialNumber: official }),
    ).toMatchObject({ result: 'new' });
  });

  it('are open until they are confirmed or withdrawn', async () => {
    const openRows = async () => (await test.must('home.agenda', {})).figures.openRows;
    expect(await openRows()).toBe(3);
    const [first] = await rows();
    await enter(0, first!.manualNumber);
    expect(await openRows()).toBe(3);
    await test.must('reconciliation.confirm', { item: items[0]!, reference: first!.reference });
    await test.must('reconciliation.withdraw', { item: items[2]!, reason: 'Didaftar di kaunter lain' });
    const { confirmed, withdrawn } = readCounts(test.counter.opened().reading(), outage);
    expect(confirmed + withdrawn).toBe(2);
    expect(await openRows()).toBe(1);
    expect(await test.call('outages.close', { id: outage })).toMatchObject({
      error: { code: 'rows-still-open', values: { count: 1 } },
    });
  });
});
