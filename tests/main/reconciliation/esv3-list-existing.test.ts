/** A list out of ESV3 that names receipts and documents on existing cases, beside new ones (S1.11). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { cashOf, esv2Paid, receive } from '../../helpers/existing';
import { aCase, openOutage } from '../../helpers/outage';

const CASE = '03001-014-0057-2025';
const OTHER = '03001-014-0058-2025';

let test: TestCounter;
let outage: string;
let receipts: string[];
const restore = async (): Promise<void> => {
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:45', toldBy: 'BTMK' });
  test.as('clerk');
};
beforeEach(async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  ({ outage } = await openOutage(test));
  receipts = [];
  // two receipts on one case, documents alone on another, and a new case beside them
  for (let n = 0; n < 2; n += 1)
    receipts.push((await receive(test, outage, { number: CASE, paid: cashOf() })).receipt!.number);
  await receive(test, outage, { number: OTHER });
  receipts.push((await test.must('cases.issue', aCase(outage))).receipt!.number);
}, 60_000);
afterEach(() => test.dispose());

const HEADER = 'No. Rujukan,No. Kes ESV3,Nama Plaintif';
const read = (...lines: string[]) =>
  test.must('reconciliation.chooseList', {
    name: 'esv3.csv',
    base64: Buffer.from([HEADER, ...lines].join('\n') + '\n').toString('base64'),
  });
const take = async (...lines: string[]) =>
  (await test.must('reconciliation.takeList', { token: (await read(...lines)).token })).taken;
const states = async () =>
  (await test.must('existing.list', { order: { by: 'received', down: false } })).rows.map(
    ({ state }) => state,
  );
const events = () =>
  test.counter.opened().reading().one<{ n: number }>('SELECT count(*) AS n FROM existing_events').n;
const all = () => [
  `${receipts[0]},${CASE},SALMAH BINTI CONTOH`,
  `${receipts[1]},03001-014-57/2025,`,
  `,${OTHER},Salmah binti Contoh`,
  `${receipts[2]},03001-014-0101-2026,`,
];

describe('the list of ESV3 and existing cases', () => {
  it('ticks what was received, each receipt by itself, in one go with new cases', async () => {
    await restore();
    const { counts } = await read(...all());
    expect(counts).toEqual({ new: 4, same: 0, doubtful: 0, refused: 0 });
    expect(events()).toBe(0);
    expect(await take(...all())).toBe(4);
    expect(await states()).toEqual(['entered', 'entered', 'entered']);
    const { sum } = await test.must('outages.get', { id: outage });
    expect(sum.every(({ open }) => open === 0)).toBe(true);
  });

  it('taken in twice, or in any order, it comes to the same', async () => {
    await restore();
    const before = await read(...all());
    for (const line of all().toReversed()) expect(await take(line)).toBe(1);
    const after = events();
    expect(await test.must('reconciliation.takeList', { token: before.token })).toEqual({ taken: 0 });
    expect((await read(...all())).counts).toEqual({ new: 0, same: 4, doubtful: 0, refused: 0 });
    expect(await take(...all())).toBe(0);
    expect([await states(), events()]).toEqual([['entered', 'entered', 'entered'], after]);
  });

  it('shows each doubt, and takes none of them', async () => {
    const early = (await read(all()[0]!)).rows;
    expect(early).toMatchObject([{ pile: 'doubtful', reason: 'not-restored' }]);
    await receive(test, outage, { number: OTHER });
    const { id } = await receive(test, outage, { number: '03001-014-0059-2025' });
    await restore();
    test.as('supervisor');
    await test.must('existing.withdraw', { id, reason: 'Ditarik balik' });
    test.as('clerk');
    const { rows } = await read(
      `${receipts[0]},${OTHER},`,
      `${receipts[1]},${CASE},Orang Lain`,
      `,${OTHER},`,
      `,03001-014-0059-2025,`,
      `R9-999999,${CASE},`,
      `${receipts[2]},03001-014-0101-2026,`,
      `${receipts[2]},03001-014-0101-2026,`,
    );
    expect(rows.toSorted((a, b) => a.line - b.line).map(({ reason }) => reason)).toEqual([
      ...['other-case', 'other-name', 'two-receipts', 'given-up', 'not-here', 'twice', 'twice'],
    ]);
    expect(events()).toBe(1);
  });

  it('finds another system’s receipt whether or not it is printed with leading zeros', async () => {
    const paid = { ...esv2Paid('0026117'), payment: { ...esv2Paid('0026117').payment, number: '0026117' } };
    await receive(test, outage, { system: 'ESV2', number: '03001-014-0060-2025', paid });
    await restore();
    expect(await take('26117,03001-014-0060-2025,')).toBe(1);
    expect((await states()).at(-1)).toBe('updated');
  });
});
