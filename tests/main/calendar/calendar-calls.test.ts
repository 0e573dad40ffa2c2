import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let office: TestCounter;
beforeEach(async () => {
  office = await openTestCounter();
  office.as('supervisor');
});
afterEach(() => office.dispose());

const add = (change: Partial<InputOf<'calendar.add'>> = {}) =>
  office.must('calendar.add', {
    ...{ key: randomUUID(), date: '2026-11-30', name: 'Cuti Peristiwa', states: 'MY-03' },
    ...{ source: 'gazette', reference: 'P.U. (B) 1/2026', confirm: false, ...change },
  });
const list = async (state: string | null = 'MY-03', year = 2026) =>
  (await office.must('calendar.list', { year, state })).holidays;
const codeOf = async (answer: ReturnType<TestCounter['call']>) => {
  const { ok, error } = (await answer) as { ok: boolean; error?: { code: string } };
  return ok ? 'done' : error?.code;
};
/** Sunday afternoon before Monday 30 November: tells whether that Monday counts. */
const dueIn2Hours = async () =>
  (await office.must('calendar.due', { fromLocal: '2026-11-29T16:00', amount: { hours: 2 } })).due;
const MONDAY = '2026-11-30T01:00:00.000Z';
const TUESDAY = '2026-12-01T01:00:00.000Z';

describe('a holiday', () => {
  test('counts once it is confirmed, and tells by whom and from where', async () => {
    const { id } = await add();
    expect(await dueIn2Hours()).toBe(MONDAY);
    expect(await office.must('calendar.confirm', { ids: [id, id] })).toEqual({ confirmed: 1 });
    expect(await dueIn2Hours()).toBe(TUESDAY);
    expect(await list()).toMatchObject([
      {
        ...{ id, date: '2026-11-30', source: 'gazette', reference: 'P.U. (B) 1/2026', onWeekend: false },
        ...{ officer: 'P002', confirmed: { officer: 'P002' }, corrected: null, retired: null },
      },
    ]);
    expect(await office.must('calendar.confirm', { ids: [id] })).toEqual({ confirmed: 0 });
  });

  test('that is corrected waits for a second confirmation, unless it comes with it', async () => {
    const { id } = await add({ confirm: true });
    const moved = { id, date: '2026-12-01', name: 'Cuti Ganti', states: '*', reason: 'Warta dipinda' };
    await office.must('calendar.correct', { ...moved, confirm: false });
    expect((await list())[0]).toMatchObject({
      date: '2026-12-01',
      confirmed: null,
      corrected: { reason: 'Warta dipinda' },
    });
    expect(await dueIn2Hours()).toBe(MONDAY);
    await office.must('calendar.correct', { ...moved, date: '2026-11-30', confirm: true });
    expect(await dueIn2Hours()).toBe(TUESDAY);
    expect(
      await codeOf(office.call('calendar.correct', { ...moved, date: '2026-11-30', confirm: true })),
    ).toBe('nothing-changed');
  });

  test('that is retired counts no more and is not forgotten', async () => {
    const { id } = await add({ confirm: true });
    await office.must('calendar.retire', { id, reason: 'Dibatalkan' });
    expect(await dueIn2Hours()).toBe(MONDAY);
    expect((await list())[0]).toMatchObject({ retired: { reason: 'Dibatalkan', officer: 'P002' } });
    for (const again of [
      office.call('calendar.retire', { id, reason: 'x' }),
      office.call('calendar.confirm', { ids: [id] }),
      office.call('calendar.correct', {
        id,
        date: '2026-12-01',
        name: 'x',
        states: '*',
        reason: 'x',
        confirm: true,
      }),
    ]) {
      expect(await codeOf(again)).toBe('holiday-retired');
    }
    // and may be written down anew
    await add({ confirm: true });
    expect(await dueIn2Hours()).toBe(TUESDAY);
  });

  test('stands once, however it is written', async () => {
    await add();
    const again = {
      key: randomUUID(),
      date: '2026-11-30',
      states: 'MY-03',
      source: 'typed' as const,
      reference: '',
      confirm: false,
    };
    expect(await codeOf(office.call('calendar.add', { ...again, name: 'CUTI  peristiwa.' }))).toBe(
      'holiday-twice',
    );
    expect(await codeOf(office.call('calendar.add', { ...again, name: 'Hari Jadi Sultan' }))).toBe('done');
  });

  test.each([
    [{ date: '2026-02-30' }],
    [{ name: ' ' }],
    [{ states: 'MY-17' }],
    [{ states: '' }],
    [{ states: 'MY-01,MY-02' }],
  ])('%j is refused at the border', async (change) => {
    const input = {
      key: randomUUID(),
      date: '2026-11-30',
      name: 'X',
      states: '*',
      source: 'typed' as const,
      reference: '',
      confirm: true,
    };
    expect(await codeOf(office.call('calendar.add', { ...input, ...change }))).toBe('input-invalid');
  });

  test('on a weekend is marked, by the state that is asked', async () => {
    await add({ date: '2026-11-27', states: '*' });
    expect((await list('MY-03'))[0]!.onWeekend).toBe(true);
    expect((await list('MY-14'))[0]!.onWeekend).toBe(false);
  });

  test('of another state or year is not in the list', async () => {
    await add({ states: 'MY-01 MY-02' });
    expect(await list('MY-03')).toEqual([]);
    expect(await list('MY-02')).toHaveLength(1);
    expect(await list(null)).toHaveLength(1);
    expect(await list(null, 2027)).toEqual([]);
  });

  test('is the matter of supervisors and administrators', async () => {
    const { id } = await add();
    office.as('clerk');
    const forbidden = [
      office.call('calendar.confirm', { ids: [id] }),
      office.call('calendar.retire', { id, reason: 'x' }),
      office.call('calendar.draft', { year: 2026, state: 'MY-03' }),
      office.call('calendar.preview', { name: 'a.csv', base64: '', states: '*' }),
    ];
    for (const answer of forbidden) expect(await codeOf(answer)).toBe('role-forbidden');
    expect(await list()).toHaveLength(1);
    office.as('administrator');
    expect(await codeOf(office.call('calendar.confirm', { ids: [id] }))).toBe('done');
  });

  test('stands in the journal by its day, never by its name', async () => {
    const { id } = await add({ confirm: true, name: 'Hari Nama Rahsia' });
    await office.must('calendar.retire', { id, reason: 'Sebab Rahsia' });
    const entries = office.counter
      .opened()
      .reading()
      .all<{ kind: string; data: string }>(
        "SELECT kind, data FROM journal WHERE kind LIKE 'calendar.%' ORDER BY seq",
      );
    expect(entries.map(({ kind }) => kind)).toEqual([
      'calendar.holiday-added',
      'calendar.holiday-confirmed',
      'calendar.holiday-retired',
    ]);
    expect(JSON.stringify(entries)).not.toContain('Rahsia');
  });
});

test('how each state rests, Johor on both sides of 2025', async () => {
  const { weekends, state } = await office.must('calendar.list', { year: 2026, state: null });
  expect(state).toBe('MY-03');
  expect(weekends.filter((rule) => rule.state === 'MY-01')).toEqual([
    { state: 'MY-01', from: null, days: [5, 6] },
    { state: 'MY-01', from: '2025-01-01', days: [6, 0] },
  ]);
  expect(weekends.filter((rule) => rule.state === 'MY-14')).toEqual([
    { state: 'MY-14', from: null, days: [6, 0] },
  ]);
  expect(new Set(weekends.map((rule) => rule.state)).size).toBe(16);
});

describe('drafts', () => {
  test('of a year stand unconfirmed, count in nothing and come once', async () => {
    const { added, known } = await office.must('calendar.draft', { year: 2026, state: 'MY-03' });
    expect(added).toBeGreaterThan(8);
    expect(known).toBe(0);
    const drafts = await list();
    expect(drafts).toHaveLength(added);
    expect(
      drafts.every(
        ({ confirmed, source, states }) => confirmed === null && source === 'draft' && states === 'MY-03',
      ),
    ).toBe(true);
    expect(drafts.find(({ date }) => date === '2026-08-31')).toMatchObject({
      reference: 'date-holidays 3.37.0',
    });
    // 31 August 2026 is a Monday: a draft of it moves nothing
    const sunday = { fromLocal: '2026-08-30T16:00', amount: { hours: 2 } };
    expect((await office.must('calendar.due', sunday)).due).toBe('2026-08-31T01:00:00.000Z');
    expect(await office.must('calendar.draft', { year: 2026, state: 'MY-03' })).toEqual({
      added: 0,
      known: added,
    });
    await office.must('calendar.confirm', { ids: [drafts.find(({ date }) => date === '2026-08-31')!.id] });
    expect((await office.must('calendar.due', sunday)).due).toBe('2026-09-01T01:00:00.000Z');
  });

  test('that were retired do not come back', async () => {
    await office.must('calendar.draft', { year: 2026, state: 'MY-03' });
    const [first] = await list();
    await office.must('calendar.retire', { id: first!.id, reason: 'Salah' });
    expect(await office.must('calendar.draft', { year: 2026, state: 'MY-03' })).toMatchObject({ added: 0 });
  });
});
