import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outageReportOf } from '../../../main/features/reports/outage-report';
import { reportBook } from '../../../main/features/reports/report-book';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { need } from '../../../domain/need';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
});
afterEach(() => test.dispose());

async function outageOf(system: string): Promise<string> {
  const report = { startedLocal: '2026-11-22T05:00', toldBy: 'BPM', toldHow: 'telephone', note: '' } as const;
  const { id } = await test.must('outages.report', { key: randomUUID(), system, ...report });
  await test.must('outages.confirm', { id, reason: '' });
  return id;
}

const LETTER = { from: 'Ketua Pendaftar', reference: 'JKSN.100-1/2 (7)', date: '2026-11-21' };
const decide = (id: string, change: Partial<InputOf<'outages.decide'>> = {}) =>
  test.call('outages.decide', { id, court: '03001', option: 'P3', reason: '', letter: LETTER, ...change });

describe('an option', () => {
  it('is for e-Syariah 3 alone: no case can be taken in another system’s outage', async () => {
    const id = await outageOf('IGFMAS');
    expect(await decide(id, { option: 'P1' })).toMatchObject({ error: { code: 'option-not-for-system' } });
    test.as('clerk');
    expect(await test.call('cases.issue', aCase(id))).toMatchObject({ error: { code: 'option-forbids' } });
  });

  it('is decided on a letter: who wrote it, its reference and its day, which has come', async () => {
    const id = await outageOf('ESV3');
    const tomorrow = { ...LETTER, date: '2026-11-23' };
    expect(await decide(id, { letter: tomorrow })).toMatchObject({
      error: { code: 'letter-in-future', fields: [{ path: 'letter.date' }] },
    });
    expect(await decide(id, { letter: { ...LETTER, from: '' } })).toMatchObject({
      error: { fields: [{ path: 'letter.from', code: 'needed' }] },
    });
    expect(await decide(id)).toMatchObject({ ok: true });
    const { outage, events } = await test.must('outages.get', { id });
    expect(outage.options).toEqual({ '03001': 'P3' });
    expect(events.at(-1)).toMatchObject({ kind: 'decided', option: 'P3', letter: LETTER });
    const journal = test.counter.opened().reading().all<{ data: string }>('SELECT data FROM journal');
    expect(journal.map(({ data }) => data).join()).not.toContain('Ketua Pendaftar');
  });

  it('may change while the outage lasts, and the report tells the whole history', async () => {
    const { outage: id } = await openOutage(test);
    test.as('clerk');
    await test.must('cases.issue', aCase(id));
    test.as('supervisor');
    expect(await decide(id)).toMatchObject({ ok: true });
    test.as('clerk');
    // P3 closes registration and says so; what exists stays open
    expect(await test.call('cases.issue', aCase(id))).toMatchObject({ error: { code: 'option-forbids' } });
    expect((await test.must('cases.intake', {})).blockers).toEqual(['registration-closed']);
    expect((await test.must('cases.list', {})).rows).toHaveLength(1);
    test.as('administrator');
    const { outage } = await test.must('outages.get', { id });
    const tx = test.counter.opened().reading();
    const officer = need((await test.must('officers.list', {})).officers[0], 'officer');
    const { data } = outageReportOf({ tx, now: test.counter.clock.now(), officer, appVersion: '1' }, outage);
    expect(data.options.map(({ option, letter }) => [option, letter])).toEqual([
      ['P1', null],
      ['P3', LETTER],
    ]);
    expect((await reportBook(data)).length).toBeGreaterThan(1000);
  });
});
