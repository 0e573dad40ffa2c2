/** A list out of ESV3: matched with doubt shown, and taken in twice it changes nothing (S1.6, S1.7). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
let receipts: string[];
beforeEach(async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  ({ outage } = await openOutage(test));
  receipts = [];
  for (let n = 0; n < 4; n += 1) {
    const { receipt } = await test.must('cases.issue', aCase(outage));
    receipts.push(receipt!.number);
  }
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:45', toldBy: 'BTMK' });
  test.as('clerk');
}, 60_000);
afterEach(() => test.dispose());

const HEADER = 'No. Rujukan,No. Kes ESV3,Nombor manual,Nama Plaintif';
const NAME = 'SALMAH BINTI CONTOH';
const read = (...lines: string[]) =>
  test.must('reconciliation.chooseList', {
    name: 'esv3.csv',
    base64: Buffer.from([HEADER, ...lines].join('\n') + '\n').toString('base64'),
  });
const take = async (...lines: string[]) =>
  (await test.must('reconciliation.takeList', { token: (await read(...lines)).token })).taken;
const states = async () =>
  (await test.must('reconciliation.list', { outage })).rows.map(({ state, officialNumber, result }) => ({
    ...{ state, officialNumber, result },
  }));
const events = () =>
  test.counter.opened().reading().one<{ n: number }>('SELECT count(*) AS n FROM reregistration_events').n;
const line = (at: number, official: string, manual = '', name = NAME) =>
  [receipts[at], official, manual, name].join(',');

describe('the list of ESV3', () => {
  it('confirms what fits by the receipt’s number, and changes nothing before it is accepted', async () => {
    const lines = [line(0, '03001-014-101/2026'), line(1, '03001-014-0102-2026', '03001-014-0102-2026')];
    const { counts } = await read(...lines);
    expect(counts).toEqual({ new: 2, same: 0, doubtful: 0, refused: 0 });
    expect(events()).toBe(0);
    expect(await take(...lines)).toBe(2);
    expect((await states()).slice(0, 2)).toEqual([
      { state: 'confirmed', officialNumber: '03001-014-101/2026', result: 'same' },
      { state: 'confirmed', officialNumber: '03001-014-0102-2026', result: 'same' },
    ]);
  });

  it('taken in twice changes nothing, and goes on where a row was taken or entered by hand', async () => {
    const [row] = (await test.must('reconciliation.list', { outage })).rows;
    await test.must('reconciliation.take', { item: row!.item });
    await test.must('reconciliation.enter', { item: row!.item, officialNumber: row!.manualNumber });
    const lines = [line(0, '03001-014-0101-2026'), line(1, '03001-014-0102-2026')];
    const again = await read(...lines);
    expect(await take(...lines)).toBe(2);
    const after = events();
    // it was looked at before the first was taken in
    expect(await test.must('reconciliation.takeList', { token: again.token })).toEqual({ taken: 0 });
    expect((await read(...lines)).counts).toMatchObject({ new: 0, same: 2 });
    expect(await take(...lines)).toBe(0);
    expect(events()).toBe(after);
  });

  it('ends alike in whatever order its rows come', async () => {
    const numbers = ['0101', '0105', '0103'].map((serial) => `03001-014-${serial}-2026`);
    const lines = numbers.map((official, at) => line(at, official));
    for (const each of lines.toReversed()) expect(await take(each)).toBe(1);
    expect((await states()).map(({ result }) => result)).toEqual(['same', 'new', 'same', 'open']);
    // a number that differs stops its queue
    const [, , , open] = (await test.must('reconciliation.list', { outage })).rows;
    expect(await test.call('reconciliation.take', { item: open!.item })).toMatchObject({
      error: { code: 'queue-stopped' },
    });
  });

  it('shows each doubt, and takes none of them', async () => {
    const { rows, counts } = await read(
      line(0, 'tiada'),
      'R9-999999,03001-014-0201-2026,,',
      line(1, '03001-028-0102-2026'),
      line(2, '03001-014-0103-2026', '', 'Orang Lain'),
      line(3, '03001-014-0101-2026'),
      [receipts[3], '03001-014-0300-2026', '03001-014-0102-2026', ''].join(','),
    );
    const reasons = new Map(rows.map(({ line: at, reason }) => [at, reason]));
    expect([2, 3, 4, 5, 6, 7].map((at) => reasons.get(at))).toEqual([
      ...['no-number', 'not-here', 'other-series', 'other-name', 'twice', 'two-cases'],
    ]);
    expect(counts.new).toBe(0);
    expect((await read(line(3, '03001-014-0101-2026'))).rows[0]).toMatchObject({
      ...{ pile: 'doubtful', reason: 'given' },
    });
    expect(events()).toBe(0);
  });

  it('takes a number that differs, and says so beforehand', async () => {
    const lines = [line(0, '03001-014-0150-2026')];
    expect((await read(...lines)).rows).toMatchObject([{ pile: 'new', reason: 'number-differs' }]);
    expect(await take(...lines)).toBe(1);
    expect((await states())[0]).toMatchObject({ state: 'confirmed', result: 'new' });
    expect((await read(line(0, '03001-014-0151-2026'))).rows[0]).toMatchObject({ reason: 'other-number' });
  });
});
