import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.close());

const book = (span: 'day' | 'week' | 'month', on: string) =>
  test.must('cases.manualBook', { court: '03001', span, on });

describe('the cause book of manual cases', () => {
  it('has the cases of its days in the order in which they came, with hearing and official number', async () => {
    const first = (await test.must('cases.issue', aCase(outage))).case;
    await test.must('cases.issue', aCase(outage, { caseType: '028', claim: 'Hadhanah' }));
    test.clock.set('2026-11-23T09:00');
    test.as('clerk');
    const later = (await test.must('cases.issue', aCase(outage))).case;
    expect((await book('day', '2026-11-22')).rows.map(({ number }) => number)).toEqual([
      first.number,
      '03001-028-0101-2026',
    ]);
    expect((await book('day', '2026-11-23')).rows.map(({ number }) => number)).toEqual([later.number]);
    expect((await book('month', '2026-11-01')).rows).toHaveLength(3);
    expect((await book('day', '2026-11-22')).rows[0]).toMatchObject({
      ...{ caseType: 'Fasakh', registeredOn: '2026-11-22', bench: 'Mahkamah 1', officialNumber: '' },
      first: [{ name: 'Salmah binti Contoh', idNumber: '850101-03-5012' }],
      hearing: { at: '2026-12-15T09:00', kind: 'sebutan' },
    });
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-23T08:45', toldBy: 'BTMK' });
    await test.must('reconciliation.take', { item: first.id });
    await test.must('reconciliation.enter', { item: first.id, officialNumber: '03001-014-0130-2026' });
    expect((await book('week', '2026-11-22')).rows[0]?.officialNumber).toBe('03001-014-0130-2026');
  });

  it('is a paper in the queue; of days without a case nothing is printed', async () => {
    const print = (on: string) =>
      test.call('cases.printManualBook', { key: randomUUID(), court: '03001', span: 'day', on });
    expect(await print('2026-11-22')).toMatchObject({ error: { code: 'book-empty' } });
    await test.must('cases.issue', aCase(outage));
    expect(await print('2026-11-22')).toMatchObject({ ok: true, value: { paper: { kind: 'cause-book' } } });
    expect(await print('2026-11-21')).toMatchObject({ error: { code: 'book-empty' } });
  });
});
