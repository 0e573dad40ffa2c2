/** Court papers after F9: sealed before they are handed over, served where that happens before re-registration (S1.5). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { outageReportOf } from '../../../main/features/reports/outage-report';
import { renderDocument } from '../../../papers/render-document';
import { agrees } from '../../../main/register/projection';
import { summonsStates } from '../../../main/features/summonses/rows/summons-states';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved } from '../approved';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
}, 120_000);
afterEach(() => test.dispose());

const PENDAFTAR = 'Puan Pendaftar Contoh';
const FIRST = { kind: 'party', role: 'first', ordinal: 1 } as const;
const issue = async (change: Parameters<typeof aCase>[1] = {}) => {
  const issued = await test.must('cases.issue', aCase(outage, change));
  return { ...issued.case, summons: issued.summons!.id };
};
const seal = (...summonses: string[]) =>
  test.call('summonses.seal', { key: randomUUID(), summonses, pendaftar: PENDAFTAR });
const handOver = (...summonses: string[]) =>
  test.call('summonses.handOver', { key: randomUUID(), summonses, to: FIRST });
const serve = (summons: string, change: Partial<InputOf<'summonses.serve'>> = {}) =>
  test.call('summonses.serve', {
    ...{ key: randomUUID(), summons, result: 'served', how: 'personal', servedLocal: '2026-11-24T10:00' },
    ...{ leave: '', note: '', acceptedWarnings: [] },
    ...change,
  });
const papers = async (id: string) => (await test.must('summonses.ofCase', { id })).papers;
const waiting = async (question: InputOf<'summonses.list'> = {}) =>
  (await test.must('summonses.list', question)).rows;
const rows = <T>(sql: string) => test.counter.opened().reading().all<T & object>(sql);
const GOOD = { ok: true };
const refused = (code: string) => ({ ok: false, error: { code } });

describe('seal and hand-over', () => {
  it('one act seals many, hand-over follows, and the queue is empty', async () => {
    const [one, two] = [await issue(), await issue()];
    expect((await waiting()).map(({ number, stage }) => [number, stage])).toEqual([
      [two.number, 'unsealed'],
      [one.number, 'unsealed'],
    ]);
    expect(await seal(one.summons, two.summons)).toMatchObject({ ok: true, value: { count: 2 } });
    expect((await waiting({ state: 'sealed' })).map(({ id }) => id)).toEqual([two.summons, one.summons]);
    expect(await waiting({ state: 'unsealed' })).toEqual([]);
    expect((await test.must('summonses.pendaftar', {})).names).toEqual({ '03001': PENDAFTAR });
    expect(await handOver(one.summons, two.summons)).toMatchObject(GOOD);
    expect(await waiting()).toEqual([]);
    const [paper] = await papers(one.id);
    expect(paper).toMatchObject({ stage: 'handed-over', service: null, serveBy: '2026-12-07' });
    expect(paper!.steps).toMatchObject([
      { kind: 'sealed', person: PENDAFTAR, officer: 'P003' },
      { kind: 'handed-over', person: 'Salmah binti Contoh', manner: 'first' },
    ]);
  });

  it('hands nothing over before its seal is recorded, and of many all or none', async () => {
    const [one, two] = [await issue(), await issue()];
    await seal(one.summons);
    expect(await handOver(one.summons, two.summons)).toMatchObject({
      error: { code: 'summons-unsealed', values: { number: two.number } },
    });
    expect(await waiting({ state: 'sealed' })).toHaveLength(1);
    expect(rows(`SELECT 1 FROM summons_events WHERE kind = 'handed-over'`)).toEqual([]);
  });

  it('does each once: the same key again changes nothing, another key is told so', async () => {
    const { summons } = await issue();
    const input = { key: randomUUID(), summonses: [summons], pendaftar: PENDAFTAR };
    await test.must('summonses.seal', input);
    expect(await test.must('summonses.seal', input)).toEqual({ count: 1 });
    expect(await seal(summons)).toMatchObject(refused('summons-sealed'));
    await handOver(summons);
    expect(await handOver(summons)).toMatchObject(refused('summons-handed-over'));
    expect(rows('SELECT 1 FROM summons_events')).toHaveLength(2);
  });

  it('knows the times: none in the future, none before the step before', async () => {
    const { summons } = await issue();
    const at = (sealedLocal: string) =>
      test.call('summonses.seal', {
        key: randomUUID(),
        summonses: [summons],
        pendaftar: PENDAFTAR,
        sealedLocal,
      });
    expect(await at('2027-01-01T10:00')).toMatchObject({
      error: { code: 'time-in-future', fields: [{ path: 'sealedLocal' }] },
    });
    expect(await at('2026-11-21T10:00')).toMatchObject(refused('time-before-step'));
    expect(await seal(randomUUID())).toMatchObject(refused('summons-unknown'));
  });

  it('is handed to another person by name, never to a party that the case has not', async () => {
    const { id, summons } = await issue();
    await seal(summons);
    const to = (to: InputOf<'summonses.handOver'>['to']) =>
      test.call('summonses.handOver', { key: randomUUID(), summonses: [summons], to });
    expect(await to({ kind: 'party', role: 'lawyer-first', ordinal: 1 })).toMatchObject(
      refused('party-unknown'),
    );
    expect(await to({ kind: 'other', name: 'Penghantar Notis Contoh' })).toMatchObject(GOOD);
    expect((await papers(id))[0]!.steps[1]).toMatchObject({ person: 'Penghantar Notis Contoh', manner: '' });
  });

  it('a corrected paper takes the place of the former, which needs neither any more', async () => {
    const { id, summons } = await issue();
    await seal(summons);
    await approved(test, 'cases.correct', {
      ...{ key: randomUUID(), id, reason: 'Salah eja', acceptedWarnings: [] },
      parties: [{ role: 'second', ordinal: 1, name: 'Ahmad bin Misal' }],
    });
    const [corrected, former] = await papers(id);
    expect([corrected!.stage, former!.stage]).toEqual(['unsealed', 'replaced']);
    expect((await waiting()).map((row) => row.id)).toEqual([corrected!.id]);
    expect(await handOver(summons)).toMatchObject(refused('summons-replaced'));
    expect(await seal(corrected!.id)).toMatchObject(GOOD);
    expect(await handOver(corrected!.id)).toMatchObject(GOOD);
    expect(await waiting()).toEqual([]);
  });

  it('a wrong row is taken back by a further event with its reason; nothing is deleted', async () => {
    const { id, summons } = await issue();
    await seal(summons);
    await handOver(summons);
    const [sealed, handed] = (await papers(id))[0]!.steps;
    const undo = (step: string) =>
      test.call('summonses.undo', { key: randomUUID(), summons, step, reason: 'Baris yang salah' });
    expect(await undo(sealed!.id)).toMatchObject(refused('step-not-last'));
    expect(await undo(handed!.id)).toMatchObject(GOOD);
    expect(await undo(handed!.id)).toMatchObject(refused('summons-step-unknown'));
    expect(await undo(sealed!.id)).toMatchObject(GOOD);
    const [paper] = await papers(id);
    expect(paper!.stage).toBe('unsealed');
    expect(paper!.steps.map(({ undone }) => undone)).toEqual(['Baris yang salah', 'Baris yang salah']);
    expect(await handOver(summons)).toMatchObject(refused('summons-unsealed'));
    expect(await seal(summons)).toMatchObject(GOOD);
    expect(rows('SELECT 1 FROM summons_events')).toHaveLength(5);
  });
});

describe('service', () => {
  let summons: string;
  let id: string;
  beforeEach(async () => {
    ({ id, summons } = await issue());
    await seal(summons);
  });

  it('is noted after hand-over, each try until one succeeds', async () => {
    expect(await serve(summons)).toMatchObject(refused('summons-not-handed-over'));
    await handOver(summons);
    test.clock.set('2026-11-25T10:00');
    expect(await serve(summons, { result: 'not-served' })).toMatchObject({
      error: { code: 'service-note-needed', fields: [{ path: 'note' }] },
    });
    expect(await serve(summons, { result: 'not-served', note: 'Telah berpindah' })).toMatchObject(GOOD);
    expect(await serve(summons, { how: 'substituted' })).toMatchObject(refused('service-order-needed'));
    const later = '2026-11-25T09:00';
    expect(
      await serve(summons, { how: 'substituted', leave: 'Perintah 3/2026', servedLocal: later }),
    ).toMatchObject(GOOD);
    expect((await papers(id))[0]).toMatchObject({ service: 'served', stage: 'handed-over' });
    expect(await serve(summons, { servedLocal: later })).toMatchObject(refused('summons-served'));
  });

  it('asks about too few clear days and about 12 months without leave', async () => {
    await handOver(summons);
    test.clock.set('2027-12-01T10:00');
    const late = { servedLocal: '2026-12-10T10:00' };
    expect(await serve(summons, late)).toMatchObject({
      error: { code: 'served-too-late', values: { needed: 7, serveBy: '2026-12-07' } },
    });
    const expired = { servedLocal: '2027-11-30T10:00', acceptedWarnings: ['served-too-late'] };
    expect(await serve(summons, expired)).toMatchObject(refused('served-after-expiry'));
    expect(await serve(summons, { ...expired, leave: 'Kebenaran 9/2027' })).toMatchObject(GOOD);
  });
});

describe('where it shows', () => {
  it('home says how many wait for what while anything does', async () => {
    const lines = async () =>
      (await test.must('home.agenda', {})).lines
        .filter(({ to }) => to === '/court-papers')
        .map(({ kind, values }) => [kind, values['count']]);
    expect(await lines()).toEqual([]);
    const [one, two] = [await issue(), await issue()];
    expect(await lines()).toEqual([['papers-unsealed', 2]]);
    await seal(one.summons);
    expect(await lines()).toEqual([
      ['papers-unsealed', 1],
      ['papers-not-handed', 1],
    ]);
    await handOver(one.summons);
    await seal(two.summons);
    await handOver(two.summons);
    expect(await lines()).toEqual([]);
  });

  it('an outage is not closed over them unseen', async () => {
    const [one] = [await issue(), await issue()];
    await seal(one.summons);
    test.as('supervisor');
    const { lines } = await test.must('outages.leftOpen', { id: outage });
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'papers-unsealed', count: 1 }));
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'papers-not-handed', count: 1, number: one.number }),
    );
  });

  it('the outage, its report and the work list say how far they are', async () => {
    const [one, two] = [await issue(), await issue()];
    await seal(one.summons, two.summons);
    await handOver(one.summons);
    const counts = { issued: 2, sealed: 2, handedOver: 1, served: 0 };
    const { outage: summary, courtPapers } = await test.must('outages.get', { id: outage });
    expect(courtPapers).toEqual(counts);
    const officer = test.counter.sessions.current()!.officer;
    const scene = { tx: test.counter.opened().reading(), now: test.counter.clock.now(), officer };
    const report = outageReportOf({ ...scene, appVersion: '0' }, summary);
    expect(report.data.courtPapers).toEqual(counts);
    const html = renderDocument(report, { size: 'A4', mark: { kind: 'original' }, drill: false });
    expect(html).toContain('dikeluarkan 2 · dimeterai 2 · diserahkan 1 · disampaikan 0');
    const { rows: work } = await test.must('reconciliation.list', { outage });
    expect(work.map(({ courtPaper }) => courtPaper)).toEqual(['handed-over', 'sealed']);
  });

  it('the journal names nobody, and the queue is what the events say', async () => {
    const { summons } = await issue();
    await seal(summons);
    expect(JSON.stringify(rows('SELECT data FROM journal'))).not.toContain('Pendaftar');
    expect(agrees(test.counter.opened().reading(), summonsStates, summons)).toBe(true);
  });

  it('a queue changed by hand hands nothing over', async () => {
    const { summons } = await issue();
    test.counter
      .opened()
      .write({ actor: 'system' }, (tx) => tx.run(`UPDATE summons_states SET stage = 'sealed'`));
    expect(await handOver(summons)).toMatchObject(refused('summons-unsealed'));
  });
});
