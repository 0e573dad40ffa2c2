/** What is credited only because it happened: a report, its steps and its notices against the journal (S0.1–S0.5). */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { handClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

const open = async (at = '2026-11-23T08:30') => {
  test = await openSkei({ clock: handClock(at) });
  return apOutage(test, '2026-11-23T08:00');
};
const step = async (outage: string, id: string) =>
  (await test.must('runbooks.of', { outage })).parts
    .flatMap(({ steps }) => steps)
    .find((each) => each.id === id);
const saying = (id: string, saidLocal: string, repairing = true) => ({
  ...{ key: randomUUID(), id, saidLocal, toldBy: 'BPM, Encik Contoh', toldHow: 'telephone' as const },
  ...{ note: 'Pelayan rosak', repairing },
});
const entryOf = (seq: number | null | undefined) =>
  test.counter
    .opened()
    .reading()
    .get<{ kind: string; actor: string }>('SELECT kind, actor FROM journal WHERE seq = ?', seq ?? 0);

describe('a step that the clock overtook', () => {
  it('is not done, and not in the percentage of times kept', async () => {
    const outage = await open();
    test.clock.set('2026-11-23T13:20');
    test.counter.gate.pass();
    const told = await step(outage, 'owner-told');
    expect(told).toMatchObject({ state: 'overtaken', doneAt: null, officer: null });
    expect(entryOf(told?.entry)).toEqual({ kind: 'outages.in-force', actor: 'system' });
    const { times, score } = await test.must('reports.times', { outage });
    expect(times.find(({ id }) => id === 'step-owner-told')).toMatchObject({
      ...{ verdict: 'overtaken', doneAt: null, by: null },
    });
    // the first notice was due at noon and is not given
    expect(score).toMatchObject({ kept: 0, missed: 1, percent: 0 });
  });

  it('is done when BPM was asked before, by whoever kept what it said, and late when asked afterwards', async () => {
    const outage = await open();
    await test.must('outages.ownerSaid', saying(outage, '2026-11-23T08:25'));
    const told = await step(outage, 'owner-told');
    expect(told).toMatchObject({ state: 'done', doneAt: '2026-11-23T00:25:00.000Z', officer: 'P002' });
    expect(entryOf(told?.entry)).toEqual({ kind: 'outages.owner-said', actor: 'P002' });
    // it may still come into force earlier
    expect((await test.must('outages.get', { id: outage })).outage.state).toBe('reported');
    const verdict = async (id: string) =>
      (await test.must('reports.times', { outage: id })).times.find((time) => time.id === 'step-owner-told')
        ?.verdict;
    expect(await verdict(outage)).toBe('kept');
    await test.dispose();
    const other = await open();
    test.clock.set('2026-11-23T13:20');
    test.counter.gate.pass();
    await test.must('outages.ownerSaid', saying(other, '2026-11-23T13:10'));
    expect(await verdict(other)).toBe('late');
  });

  it('takes no word from the future, from before the outage, or of one that is over', async () => {
    const outage = await open();
    for (const [at, code] of [
      ['2026-11-23T08:31', 'time-in-future'],
      ['2026-11-23T07:59', 'time-before-start'],
    ] as const)
      expect(await test.call('outages.ownerSaid', saying(outage, at))).toMatchObject({ error: { code } });
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-23T08:29', toldBy: 'BPM' });
    expect(await test.call('outages.ownerSaid', saying(outage, '2026-11-23T08:28'))).toMatchObject({
      error: { code: 'outage-state-wrong' },
    });
  });
});

describe('a template', () => {
  it('says that the system is being repaired only when BPM said so, and of late', async () => {
    const outage = await open();
    test.clock.set('2026-11-23T11:05');
    test.counter.gate.pass();
    const body = async () => {
      const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
      const { content } = await test.must('notices.preview', {
        ...{ key: randomUUID(), outage, kind: 'first' as const, ...draft },
      });
      return `${content.ms.body}\n${content.en.body}`;
    };
    expect(await body()).not.toMatch(/dibaik pulih|repaired|BPM|repairedBy/);
    await test.must('outages.ownerSaid', saying(outage, '2026-11-23T11:01'));
    expect(await body()).toMatch(/Menurut BPM pada .*11:01, sistem sedang dibaik pulih\./);
    expect(await body()).toMatch(/According to BPM at .*11:01, it is being repaired\./);
    test.clock.set('2026-11-23T11:20');
    await test.must('outages.ownerSaid', saying(outage, '2026-11-23T11:18', false));
    expect(await body()).not.toMatch(/dibaik pulih|repaired/);
  });
});

describe('a notice', () => {
  it('is given when each of its channels has it; an update by e-mail and portal', async () => {
    const outage = await open();
    test.clock.set('2026-11-23T11:05');
    test.counter.gate.pass();
    const give = async (id: string, channel: 'portal' | 'counter', atLocal: string) =>
      (await test.must('notices.confirmChannel', { id, channel, atLocal, reference: 'R' })).notice;
    const byMail = async (id: string, sentLocal: string) => {
      const { batch } = await test.must('mail.of', { origin: 'notice', id });
      await test.must('mail.confirmByHand', { batch: batch!.id, sentLocal, reference: 'Peti mel' });
    };
    const first = await writeNotice(test, outage, 'first');
    test.clock.set('2026-11-23T11:30');
    await byMail(first.id, '2026-11-23T11:10');
    const half = await give(first.id, 'portal', '2026-11-23T11:12');
    expect(half).toMatchObject({
      ...{ toldAt: '2026-11-23T03:12:00.000Z', toldEverywhereAt: null, givenAt: null },
    });
    expect((await step(outage, 'first-notice'))?.state).toBe('open');
    const whole = await give(first.id, 'counter', '2026-11-23T11:20');
    expect(whole).toMatchObject({ toldEverywhereAt: '2026-11-23T03:20:00.000Z', givenAt: '2026-11-23T03:20:00.000Z' }); // prettier-ignore
    const done = await step(outage, 'first-notice');
    expect(done).toMatchObject({ state: 'done', doneAt: '2026-11-23T03:20:00.000Z', officer: 'P002' });
    expect(entryOf(done?.entry)?.kind).toBe('notices.confirmed');
    test.clock.set('2026-11-23T14:00');
    const update = await writeNotice(test, outage, 'update');
    test.clock.set('2026-11-23T14:30');
    await byMail(update.id, '2026-11-23T14:05');
    const told = await give(update.id, 'portal', '2026-11-23T14:06');
    expect(told).toMatchObject({ givenAt: '2026-11-23T06:06:00.000Z', toldEverywhereAt: null });
  });
});
