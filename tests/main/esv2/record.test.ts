import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import { readCounts } from '../../../main/features/outages/rows/counts';
import { readMigrationCounts } from '../../../main/features/esv2/rows/migration';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { anEsv2Case, openEsv2 } from '../../helpers/esv2';
import { aCase, leftSeen } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openEsv2(test));
});
afterEach(() => test.dispose());

const NUMBER = '03001-014-0057-2026';
const record = (number = NUMBER, change: Parameters<typeof anEsv2Case>[2] = {}) =>
  test.call('esv2.record', anEsv2Case(outage, number, change));
const codeOf = async (answer: ReturnType<typeof record>) => {
  const { ok, ...rest } = await answer;
  return ok ? undefined : (rest as { error: { code: string } }).error.code;
};
const tx = () => test.counter.opened().reading();
const list = async () => (await test.must('esv2.list', {})).rows;

describe('a case that was registered in ESV2', () => {
  it('keeps ESV2’s number in the style in which it came, and its receipt until another officer matches it', async () => {
    expect(await record('03001-014-57/2026')).toMatchObject({ value: { number: '03001-014-57/2026' } });
    expect(await record('03001-028-0093 TAHUN 2026')).toMatchObject({ ok: true });
    expect(await list()).toMatchObject([
      { number: '03001-028-0093 TAHUN 2026' },
      { number: '03001-014-57/2026', state: 'waiting', system: 'ESV2', amountSen: 2500 },
    ]);
    const { rows: claims } = await test.must('receipts.claims', { after: null });
    expect(claims.map(({ number }) => number)).toContain('03001-014-57/2026');
    await test.counter.search.catchUp();
    for (const text of ['03001-028-0093 TAHUN 2026', 'Salmah']) {
      const { hits } = await test.must('search.find', { text, after: null });
      expect(
        hits.map(({ title }) => title),
        text,
      ).toContain('03001-028-0093 TAHUN 2026');
    }
  });

  it('makes no number and no receipt, and F9’s own issue is refused for its court', async () => {
    await record();
    expect(tx().one<{ n: number }>('SELECT count(*) AS n FROM receipts').n).toBe(0);
    expect(tx().one<{ n: number }>('SELECT count(*) AS n FROM reregistration_rows').n).toBe(0);
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'option-forbids', values: { option: 'P2' } },
    });
  });

  it('is refused a second time, in whatever style it is typed', async () => {
    await record();
    for (const again of ['03001-014-57/2026', '03001-014-0057 TAHUN 2026', NUMBER])
      expect(await codeOf(record(again))).toBe('esv2-number-taken');
    expect(
      await codeOf(
        record('03001-014-0058-2026', { receipt: { ...anEsv2Case(outage, '').receipt, number: 'E2-9X' } }),
      ),
    ).toBeUndefined();
    expect(
      await codeOf(
        record('03001-014-0059-2026', { receipt: { ...anEsv2Case(outage, '').receipt, number: 'e2-9x' } }),
      ),
    ).toBe('reference-claimed');
  });

  it.each([
    ['no case number', 'case-number-malformed', '57', {}],
    ['another office’s court', 'court-unknown', '99001-014-0057-2026', {}],
    ['a type that is not in the table', 'case-type-unknown', '03001-999-0057-2026', {}],
    ['a day that has not come', 'esv2-day-ahead', NUMBER, { registeredOn: '2026-11-23' }],
    ['a case that is older than the outage', 'esv2-before-outage', NUMBER, { registeredOn: '2026-11-21' }],
    ['a claim with nobody to answer it', 'party-missing', NUMBER, { second: [] }],
  ])('%s is refused', async (_what, code, number, change) => {
    expect(await codeOf(record(number, change))).toBe(code);
    expect(await list()).toEqual([]);
  });

  it('is recorded under Pilihan 2 alone', async () => {
    for (const option of ['P1', 'P3'] as const) {
      test.as('supervisor');
      await test.must('outages.decide', { id: outage, court: '03001', option, reason: '' });
      test.as('clerk');
      expect(await codeOf(record())).toBe('option-forbids');
    }
  });

  it('takes no number from a range: a manual number steps over it', async () => {
    await record('03001-014-0102-2026');
    await record('03001-014-1100-2026');
    test.as('supervisor');
    await test.must('outages.decide', { id: outage, court: '03001', option: 'P1', reason: '' });
    test.as('clerk');
    const numbers = [];
    for (let n = 0; n < 2; n++) numbers.push((await test.must('cases.issue', aCase(outage))).case.number);
    expect(numbers).toEqual(['03001-014-0101-2026', '03001-014-0103-2026']);
  });
});

describe('the announced end of ESV2', () => {
  const announce = (endsOn: string) =>
    test.must('esv2.announceEnd', { endsOn, source: 'Surat BTMK JKSM 7/2026' });

  it('closes the option after its day, and a later word opens it again', async () => {
    test.as('supervisor');
    await announce('2026-11-22');
    test.as('clerk');
    expect(await record()).toMatchObject({ ok: true });
    expect((await test.must('home.agenda', {})).lines.map(({ kind }) => kind)).toContain('esv2-ends-soon');
    test.clock.set('2026-11-23T08:30');
    expect(await codeOf(record('03001-014-0058-2026'))).toBe('esv2-ended');
    expect((await test.must('home.agenda', {})).lines.map(({ kind }) => kind)).toContain('esv2-ended');
    test.as('supervisor');
    const decide = { id: outage, court: '03001', option: 'P2', reason: '' } as const;
    expect(await test.call('outages.decide', decide)).toMatchObject({ error: { code: 'esv2-ended' } });
    await announce('2026-12-31');
    expect(await test.call('outages.decide', decide)).toMatchObject({ ok: true });
    test.as('clerk');
    expect(await record('03001-014-0058-2026')).toMatchObject({ ok: true });
    const { ends } = await test.must('esv2.ends', {});
    expect(ends.map(({ endsOn }) => endsOn)).toEqual(['2026-12-31', '2026-11-22']);
  });
});

describe('the end of ESV2 is called out', () => {
  const announce = (endsOn: string) =>
    test.must('esv2.announceEnd', { endsOn, source: 'Surat BTMK JKSM 7/2026' });
  const called = (local: string) =>
    test.counter.deadlines
      .look(instantOfLocalMinute(local))
      .filter(({ line }) => line.kind.startsWith('esv2-end'))
      .map(({ stage, line }) => `${stage} ${line.kind} ${String(line.values['date'])}`);

  it('once from the day before on, once when it is over, and again for a later word', async () => {
    test.as('supervisor');
    await announce('2026-11-24');
    expect(called('2026-11-22T23:59')).toEqual([]);
    expect(called('2026-11-23T00:00')).toEqual(['near esv2-ends-soon 24 Nov 2026 (Sel)']);
    expect(called('2026-11-24T23:59')).toEqual([]);
    expect(called('2026-11-25T08:00')).toEqual(['late esv2-ended 24 Nov 2026 (Sel)']);
    expect(called('2026-11-25T08:01')).toEqual([]);
    await announce('2026-12-31');
    expect(called('2026-12-30T08:00')).toEqual(['near esv2-ends-soon 31 Dis 2026 (Kha)']);
  });

  it('is no concern of a court that follows another option', async () => {
    test.as('supervisor');
    await announce('2026-11-24');
    await test.must('outages.decide', { id: outage, court: '03001', option: 'P1', reason: '' });
    expect(called('2026-11-25T08:00')).toEqual([]);
  });
});

describe('the control list', () => {
  const item = async (number: string) => (await list()).find((row) => row.number === number)!.item;
  const stateOf = async (number: string) => (await list()).find((row) => row.number === number)!.state;
  const [A, B, C] = ['03001-014-0057-2026', '03001-014-0058-2026', '03001-014-0059-2026'] as const;
  beforeEach(async () => {
    for (const number of [A, B, C]) await record(number);
  });

  it('is ticked one by one, asked after, and ticks are taken back', async () => {
    await test.must('esv2.arrive', { item: await item(A), esv3Number: '03001-014-0300-2026' });
    expect(await test.call('esv2.arrive', { item: await item(A), esv3Number: '' })).toMatchObject({
      error: { code: 'esv2-state-wrong' },
    });
    expect(
      await test.call('esv2.arrive', { item: await item(B), esv3Number: '03001-014-300/2026' }),
    ).toMatchObject({ error: { code: 'esv3-number-given' } });
    const asked = { askedOn: '2026-11-22', askAgainOn: '2026-11-22', reason: 'SAINS: belum dipindahkan' };
    await test.must('esv2.notArrived', { item: await item(B), ...asked });
    expect((await test.must('home.agenda', {})).lines).toContainEqual(
      expect.objectContaining({ kind: 'esv2-to-ask', values: { count: 1 } }),
    );
    test.as('supervisor');
    await test.must('esv2.reopen', { item: await item(A), reason: 'Silap tanda' });
    expect([await stateOf(A), await stateOf(B)]).toEqual(['waiting', 'not-arrived']);
    // the number is free again
    await test.must('esv2.arrive', { item: await item(B), esv3Number: '03001-014-300/2026' });
    const { events } = await test.must('esv2.get', { item: await item(B) });
    expect(events.map(({ kind }) => kind)).toEqual(['waiting', 'not-arrived', 'arrived']);
    // ESV2's number stays the case's
    const file = await test.must('cases.get', { id: await item(B) });
    expect(file).toMatchObject({ case: { number: B, officialNumber: null }, option: 'P2' });
  });

  it('is carried over when the outage closes, counted by kind, and followed on after it', async () => {
    await test.must('esv2.arrive', { item: await item(A), esv3Number: '' });
    test.as('supervisor');
    await test.must('esv2.writeOff', { item: await item(B), reason: 'Kes tidak wujud dalam ESV2' });
    test.clock.set('2026-11-22T12:00');
    await test.must('outages.restore', {
      id: outage,
      restoredLocal: '2026-11-22T11:45',
      toldBy: 'BTMK JKSM',
    });
    expect((await test.must('home.agenda', {})).lines.map(({ kind }) => kind)).toContain('esv2-waiting');
    const folder = join(test.folder, 'pakej');
    mkdirSync(folder);
    const { file } = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
    expect((await verifyPackage(file)).problems).toEqual([]);
    for (const step of ['p2-register', 'p2-migrated'])
      await test.call('runbooks.done', { key: randomUUID(), outage, step, evidence: '' });
    const close = { id: outage, left: await leftSeen(test, outage) };
    expect(await test.call('outages.close', close)).toMatchObject({ ok: true });
    expect(await stateOf(C)).toBe('carried-over');
    expect(readMigrationCounts(tx(), outage)).toEqual({
      ...{ recorded: 3, waiting: 0, migrated: 1, withdrawn: 0, writtenOff: 1, carriedOver: 1 },
    });
    expect(readCounts(tx(), outage)).toMatchObject({ cases: 0, esv2: 3, receipts: 0 });
    expect((await test.must('home.agenda', {})).lines).toContainEqual(
      expect.objectContaining({ kind: 'esv2-carried-over', values: { count: 1 } }),
    );
    // a tick taken back afterwards is carried over as well
    await test.must('esv2.reopen', { item: await item(A), reason: 'Silap tanda' });
    expect(await stateOf(A)).toBe('carried-over');
    for (const number of [A, C]) await test.must('esv2.arrive', { item: await item(number), esv3Number: '' });
    expect((await test.must('home.agenda', {})).lines.map(({ kind }) => kind)).not.toContain(
      'esv2-carried-over',
    );
  });
});
