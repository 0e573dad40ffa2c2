import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
afterEach(() => test.dispose());

const report = async (system: string, startedLocal: string): Promise<string> =>
  (
    await test.must('outages.report', {
      ...{ key: randomUUID(), system, startedLocal, toldBy: 'BTMK', toldHow: 'telephone', note: '' },
    })
  ).id;

it('outages that are over come page by page, the newest report first, the open ones apart', async () => {
  test = await openTestCounter({ synchronous: 'NORMAL' });
  test.as('supervisor');
  const over: string[] = [];
  for (let n = 0; n < 53; n += 1) {
    const id = await report('ESV3', '2026-11-22T08:00');
    await test.must('outages.dismiss', { id, reason: 'Ujian talian' });
    over.unshift(id);
  }
  const open = await report('ESV3', '2026-11-22T08:10');
  const first = await test.must('outages.list', { after: null });
  const second = await test.must('outages.list', { after: first.next });
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(over);
  expect(first.rows).toHaveLength(50);
  expect(second.next).toBeNull();
  expect((await test.must('outages.open', {})).outages.map(({ id }) => id)).toEqual([open]);
});

it('what lies in the time of another outage is found among those that are over, too', async () => {
  test = await openTestCounter();
  test.as('supervisor');
  const whole = async (startedLocal: string, restoredLocal: string) =>
    test.call('outages.report', {
      ...{ key: randomUUID(), system: 'ESV3', startedLocal, restoredLocal, toldBy: 'BTMK' },
      ...{ toldHow: 'telephone', note: '' },
    });
  const days = ['18', '16', '17'];
  for (const day of days)
    expect(await whole(`2026-11-${day}T08:00`, `2026-11-${day}T10:00`)).toMatchObject({ ok: true });
  expect(await whole('2026-11-16T09:59', '2026-11-16T11:00')).toMatchObject({
    error: { code: 'outage-overlaps' },
  });
  expect(await whole('2026-11-15T08:00', '2026-11-19T08:00')).toMatchObject({
    error: { code: 'outage-overlaps' },
  });
  expect(await whole('2026-11-16T10:00', '2026-11-17T08:00')).toMatchObject({ ok: true });
});
