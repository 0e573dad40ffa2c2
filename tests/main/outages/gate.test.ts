import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { stateTime } from '../approved';
import { handClock, openTestCounter, type HandClock, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
afterEach(() => test.dispose());

const open = async (clock: HandClock = handClock('2026-11-22T09:00'), folder?: string) => {
  test = await openTestCounter({ clock, office: { kind: 'skei' }, ...(folder ? { folder } : {}) });
  test.as('supervisor');
};

interface Told {
  readonly started: string;
  readonly restored?: string;
  readonly system?: string;
  readonly partial?: string;
}
const report = ({ started, restored, system = 'AP', partial = '' }: Told) =>
  test.call('outages.report', {
    key: randomUUID(), system, startedLocal: started, toldBy: 'BPM', toldHow: 'telephone', note: '', partial,
    restoredLocal: restored ?? null,
  }); // prettier-ignore
async function down(told: Told): Promise<string> {
  const answer = await report(told);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.id;
}
const get = (id: string) => test.must('outages.get', { id });
const summary = async (id: string) => (await get(id)).outage;
const forced = async (id: string) =>
  (await get(id)).events
    .filter(({ kind }) => kind === 'in-force')
    .map(({ effectiveAt, officer }) => [effectiveAt, officer]);

/** 11:15 in Malaysia: three hours after a start at 08:15. */
const AT = '2026-11-22T03:15:00.000Z';

describe('the gate of an AP outage', () => {
  it('is waited for from the start that was given, and passed by itself at its exact moment', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    expect(await summary(id)).toMatchObject({ state: 'reported', forceAt: AT, backdated: false });
    test.clock.set('2026-11-22T11:14');
    expect(await summary(id)).toMatchObject({ state: 'reported' });
    test.clock.set('2026-11-22T11:47');
    expect(await summary(id)).toMatchObject({ state: 'in-force', forceAt: AT });
    expect(await forced(id)).toEqual([[AT, 'system']]);
  });

  it('is written once, whoever looks how often, and its entry stands in the journal', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.clock.set('2026-11-22T12:00');
    for (let times = 0; times < 5; times += 1) test.counter.gate.pass();
    test.counter.wakeUp();
    await test.must('outages.open', {});
    expect(await forced(id)).toHaveLength(1);
    const entries = test.counter
      .opened()
      .reading()
      .all<{ actor: string }>(`SELECT actor FROM journal WHERE kind = 'outages.in-force'`);
    expect(entries).toEqual([{ actor: 'system' }]);
  });

  it('loses nothing while the app is closed, and doubles nothing when it is opened again', async () => {
    const clock = handClock('2026-11-22T09:00');
    await open(clock);
    const id = await down({ started: '2026-11-22T08:15' });
    const { folder } = test;
    await test.close();
    clock.set('2026-11-22T15:00');
    for (let times = 0; times < 2; times += 1) {
      await open(clock, folder);
      expect(await forced(id)).toEqual([[AT, 'system']]);
      if (times === 0) await test.close();
    }
  });

  it('loses nothing in sleep', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    // the wall clock ran on, the machine did not
    test.clock.jump(5 * 3_600_000);
    test.counter.wakeUp();
    expect(await forced(id)).toEqual([[AT, 'system']]);
  });

  it('waits for a clock that jumped ahead until a supervisor said what time it is', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.clock.jump(5 * 3_600_000);
    expect(await summary(id)).toMatchObject({ state: 'reported' });
    await stateTime(test, '2026-11-22T09:05');
    expect(await forced(id)).toEqual([]);
    test.clock.forward(2.5 * 3_600_000);
    expect(await forced(id)).toEqual([[AT, 'system']]);
  });

  it('is not passed again when the clock is set back, nor taken away', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.clock.set('2026-11-22T11:30');
    expect(await forced(id)).toHaveLength(1);
    test.clock.jump(-2 * 3_600_000);
    test.counter.gate.pass();
    await stateTime(test, '2026-11-22T11:31');
    test.clock.forward(60_000);
    expect(await summary(id)).toMatchObject({ state: 'in-force', forceAt: AT });
    expect(await forced(id)).toHaveLength(1);
  });

  it('is passed early by a supervisor with a reason only', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.as('clerk');
    expect(await test.call('outages.confirm', { id, reason: 'x' })).toMatchObject({
      error: { code: 'role-forbidden' },
    });
    test.as('supervisor');
    expect(await test.call('outages.confirm', { id, reason: '' })).toMatchObject({
      error: { code: 'early-reason-needed' },
    });
    await test.must('outages.confirm', { id, reason: 'BPM: tidak akan pulih hari ini' });
    test.clock.set('2026-11-22T12:00');
    expect(await summary(id)).toMatchObject({ state: 'in-force', forceAt: '2026-11-22T01:00:00.000Z' });
    expect(await forced(id)).toEqual([]);
    expect((await get(id)).events.find(({ kind }) => kind === 'confirmed')).toMatchObject({
      early: true,
      note: 'BPM: tidak akan pulih hari ini',
    });
  });

  it('keeps the threshold of its report, whatever is set later', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.as('administrator');
    const { systems } = await test.must('systems.list', {});
    const ap = systems.find(({ code }) => code === 'AP')!;
    await test.must('systems.save', { system: { ...ap, thresholdHours: 1 } });
    test.clock.set('2026-11-22T10:00');
    expect(await summary(id)).toMatchObject({ state: 'reported', forceAt: AT });
  });
});

describe('an outage that was back before its threshold', () => {
  it('has had no fallback, asks for no notice and no package, and is closed', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.clock.set('2026-11-22T10:00');
    await test.must('outages.restore', { id, restoredLocal: '2026-11-22T09:50', toldBy: 'BPM' });
    test.clock.set('2026-11-23T10:00');
    expect(await summary(id)).toMatchObject({ state: 'restored', forceAt: null });
    const { parts } = await test.must('runbooks.of', { outage: id });
    const state = new Map(parts.flatMap(({ steps }) => steps.map((step) => [step.id, step.state])));
    expect(state.get('first-notice')).toBe('never');
    expect(state.get('restoration-notice')).toBe('never');
    await test.must('outages.close', { id });
    expect(await forced(id)).toEqual([]);
  });

  it('takes back what came into force by itself because nobody had been told', async () => {
    await open();
    const id = await down({ started: '2026-11-22T08:15' });
    test.clock.set('2026-11-22T11:30');
    expect(await summary(id)).toMatchObject({ state: 'in-force' });
    await test.must('outages.restore', { id, restoredLocal: '2026-11-22T10:00', toldBy: 'BPM' });
    expect(await summary(id)).toMatchObject({ state: 'restored', forceAt: null });
    // the history keeps that it was so
    expect(await forced(id)).toHaveLength(1);
  });
});

describe('an outage entered after the fact', () => {
  it('came into force when it did, and its deadlines are shown as they were', async () => {
    await open();
    const id = await down({ started: '2026-11-21T08:15', restored: '2026-11-21T15:00' });
    expect(await summary(id)).toMatchObject({
      state: 'restored',
      forceAt: '2026-11-21T03:15:00.000Z',
      restoredAt: '2026-11-21T07:00:00.000Z',
      backdated: true,
    });
    const { parts } = await test.must('runbooks.of', { outage: id });
    const first = parts.flatMap(({ steps }) => steps).find((step) => step.id === 'first-notice');
    expect(first).toMatchObject({ state: 'open', dueAt: '2026-11-21T04:15:00.000Z' });
  });

  it('that lasted three hours and no more never had a fallback', async () => {
    await open();
    const exact = await down({ started: '2026-11-21T08:15', restored: '2026-11-21T11:15' });
    expect(await summary(exact)).toMatchObject({ state: 'restored', forceAt: null });
    expect(await forced(exact)).toEqual([]);
    const longer = await down({ started: '2026-11-20T08:15', restored: '2026-11-20T11:16' });
    expect(await summary(longer)).toMatchObject({ forceAt: '2026-11-20T03:15:00.000Z' });
  });

  it('is in force at once when its threshold is past and it goes on', async () => {
    await open();
    const id = await down({ started: '2026-11-22T04:00' });
    expect(await summary(id)).toMatchObject({ state: 'in-force', forceAt: '2026-11-21T23:00:00.000Z' });
    expect(await forced(id)).toEqual([['2026-11-21T23:00:00.000Z', 'system']]);
  });

  it('is entered whole by a supervisor only, and by nobody the wrong way round', async () => {
    await open();
    test.as('clerk');
    const past = { started: '2026-11-21T08:15', restored: '2026-11-21T15:00' };
    expect(await report(past)).toMatchObject({ error: { code: 'supervisor-restores' } });
    test.as('supervisor');
    const reversed = { started: '2026-11-21T15:00', restored: '2026-11-21T08:15' };
    expect(await report(reversed)).toMatchObject({ error: { code: 'time-before-start' } });
    expect(await report({ ...past, restored: '2026-11-22T09:01' })).toMatchObject({
      error: { code: 'time-in-future' },
    });
  });
});

describe('several outages', () => {
  it('run beside one another in different systems, whole or in part, each with its own gate', async () => {
    await open();
    const ap = await down({ started: '2026-11-22T08:15', partial: 'Modul bayaran' });
    const igfmas = await down({ started: '2026-11-22T08:20', system: 'IGFMAS' });
    await test.must('outages.confirm', { id: igfmas, reason: '' });
    test.clock.set('2026-11-22T11:20');
    const { outages } = await test.must('outages.open', {});
    expect(outages.map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([
        [ap, 'in-force'],
        [igfmas, 'in-force'],
      ]),
    );
    expect(await summary(ap)).toMatchObject({ partial: 'Modul bayaran' });
    expect(await summary(igfmas)).toMatchObject({ partial: '', thresholdHours: null });
  });

  it('of one system follow one another, and never lie in the same time', async () => {
    await open();
    const first = await down({ started: '2026-11-22T08:00' });
    expect(await report({ started: '2026-11-22T08:30' })).toMatchObject({
      error: { code: 'outage-already-open' },
    });
    test.clock.set('2026-11-22T10:00');
    await test.must('outages.restore', { id: first, restoredLocal: '2026-11-22T09:30', toldBy: 'BPM' });
    expect(await report({ started: '2026-11-22T09:29' })).toMatchObject({
      error: { code: 'outage-overlaps' },
    });
    // restored, not closed yet: the next may begin in the very minute
    const second = await down({ started: '2026-11-22T09:30' });
    expect(await summary(second)).toMatchObject({ state: 'reported' });
    // yesterday lies before both
    expect(await report({ started: '2026-11-21T08:00', restored: '2026-11-21T09:00' })).toMatchObject({
      ok: true,
    });
  });
});

describe('setting a report aside', () => {
  it('is still possible when it came into force by itself, not when a supervisor stood for it', async () => {
    await open();
    const mistaken = await down({ started: '2026-11-22T04:00' });
    await test.must('outages.dismiss', { id: mistaken, reason: 'Tarikh tersalah' });
    expect(await summary(mistaken)).toMatchObject({ state: 'dismissed', forceAt: null });
    const id = await down({ started: '2026-11-22T08:15' });
    await test.must('outages.confirm', { id, reason: 'BPM' });
    expect(await test.call('outages.dismiss', { id, reason: 'x' })).toMatchObject({
      error: { code: 'outage-confirmed' },
    });
  });
});
