import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { StandingStep } from '../../../preload/contract/runbooks';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
afterEach(() => test.dispose());

const skei = async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T09:00'), office: { kind: 'skei' } });
  test.as('supervisor');
};
const down = async (startedLocal: string, restoredLocal: string | null = null) =>
  (await test.must('outages.report', {
      key: randomUUID(), system: 'AP', startedLocal, toldBy: 'BPM', toldHow: 'telephone', note: '', restoredLocal,
    })) // prettier-ignore
  .id;
const book = (outage: string) => test.must('runbooks.of', { outage });
async function step(outage: string, id: string): Promise<StandingStep> {
  const { parts } = await book(outage);
  return parts.flatMap(({ steps }) => steps).find((each) => each.id === id)!;
}
const done = (outage: string, id: string, evidence = '', doneLocal: string | null = null) =>
  test.call('runbooks.done', { key: randomUUID(), outage, step: id, evidence, doneLocal });
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a step of an AP outage', () => {
  it('has its time: before the threshold, an hour after it, never without it', async () => {
    await skei();
    const id = await down('2026-11-22T08:15');
    expect(await step(id, 'owner-told')).toMatchObject({ state: 'open', dueAt: '2026-11-22T03:15:00.000Z' });
    expect(await step(id, 'first-notice')).toMatchObject({
      state: 'later',
      dueAt: '2026-11-22T04:15:00.000Z',
    });
    expect(await done(id, 'first-notice', 'MITI-1')).toMatchObject(refused('step-not-open'));
    test.clock.set('2026-11-22T11:20');
    expect(await step(id, 'first-notice')).toMatchObject({ state: 'open' });
    // nobody had confirmed anything: the clock brought it into force
    expect(await step(id, 'owner-told')).toMatchObject({ state: 'overtaken', doneAt: null, officer: null });
  });

  it('is ticked with evidence, when it was done, by whom; taken back by a further event', async () => {
    await skei();
    const id = await down('2026-11-22T04:00');
    expect(await done(id, 'first-notice')).toMatchObject(refused('evidence-needed'));
    expect(await done(id, 'first-notice', 'MITI-1', '2026-11-22T09:01')).toMatchObject(
      refused('time-in-future'),
    );
    expect(await done(id, 'first-notice', 'MITI-1', '2026-11-22T03:59')).toMatchObject(
      refused('time-before-start'),
    );
    expect(await done(id, 'confirm')).toMatchObject(refused('step-unknown'));
    expect(await done(id, 'owner-told')).toMatchObject(refused('step-by-app'));
    test.as('clerk');
    expect(await done(id, 'first-notice', 'Rujukan MITI-1', '2026-11-22T08:10')).toMatchObject({ ok: true });
    expect(await step(id, 'first-notice')).toMatchObject({
      state: 'done',
      doneAt: '2026-11-22T00:10:00.000Z',
      evidenceText: 'Rujukan MITI-1',
      officer: 'P003',
    });
    const undo = { key: randomUUID(), outage: id, step: 'first-notice', reason: 'Tersalah langkah' };
    await test.must('runbooks.undo', undo);
    expect(await step(id, 'first-notice')).toMatchObject({ state: 'open', doneAt: null });
    expect(await test.call('runbooks.undo', { ...undo, key: randomUUID() })).toMatchObject(
      refused('step-not-done'),
    );
    const rows = test.counter.opened().reading().all('SELECT kind FROM runbook_events');
    expect(rows).toEqual([{ kind: 'done' }, { kind: 'undone' }]);
    // nothing that people wrote stands in the journal
    const journal = test.counter
      .opened()
      .reading()
      .all<{ data: string }>(`SELECT data FROM journal WHERE kind LIKE 'runbooks.%'`);
    expect(journal).toHaveLength(2);
    expect(JSON.stringify(journal)).not.toMatch(/MITI-1|Tersalah/);
  });

  it('is said not to be needed by a supervisor with a reason, and then holds up no closing', async () => {
    await skei();
    const id = await down('2026-11-21T08:15', '2026-11-21T15:00');
    expect(await test.call('outages.close', { id })).toMatchObject({
      error: { code: 'steps-still-open', values: { count: 2 } },
    });
    const notNeeded = {
      key: randomUUID(),
      outage: id,
      step: 'first-notice',
      reason: 'Notis dibuat oleh pejabat lain',
    };
    test.as('clerk');
    expect(await test.call('runbooks.notNeeded', notNeeded)).toMatchObject(refused('role-forbidden'));
    test.as('supervisor');
    await test.must('runbooks.notNeeded', notNeeded);
    expect(await done(id, 'restoration-notice', 'MITI-2')).toMatchObject({ ok: true });
    await test.must('outages.close', { id });
    expect(await done(id, 'call-back', '')).toMatchObject(refused('step-not-open'));
  });

  it('comes next on the home list, its deadline with it', async () => {
    await skei();
    const id = await down('2026-11-22T08:15');
    const kinds = async () =>
      (await test.must('home.agenda', {})).lines.map(({ kind, dueAt }) => [kind, dueAt]);
    expect(await kinds()).toContainEqual(['gate-to-pass', '2026-11-22T03:15:00.000Z']);
    test.clock.set('2026-11-22T11:20');
    expect(await kinds()).toContainEqual(['runbook-step', null]);
    expect((await book(id)).next).toBe('no-manual-ap');
    await done(id, 'no-manual-ap');
    expect((await book(id)).next).toBe('first-notice');
    await done(id, 'first-notice', 'MITI-1');
    expect((await book(id)).next).toBe('updates');
  });
});

describe('the runbook of a court', () => {
  it('shows the parts of the options that were decided, and asks for a package of what was made', async () => {
    test = await openTestCounter();
    const { outage } = await openOutage(test);
    const ids = async () => (await book(outage)).parts.map(({ id }) => id);
    expect(await ids()).toEqual(['start', 'option-1', 'existing-esv3', 'existing-esv2', 'after']);
    expect((await book(outage)).next).toBe('serve');
    await test.must('cases.issue', aCase(outage));
    test.clock.forward(3_600_000);
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:00', toldBy: 'BTMK' });
    expect((await book(outage)).next).toBe('enter');
    expect(await step(outage, 'package')).toMatchObject({ state: 'open' });
  });

  it('asks for no package where nothing was made', async () => {
    test = await openTestCounter();
    const { outage } = await openOutage(test);
    test.clock.forward(3_600_000);
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:00', toldBy: 'BTMK' });
    expect(await step(outage, 'package')).toMatchObject({ state: 'never' });
    expect(await step(outage, 'enter')).toMatchObject({ state: 'never' });
    await test.must('outages.close', { id: outage });
  });
});

describe('an edited runbook', () => {
  it('is a new version for later outages; one that runs keeps its own', async () => {
    await skei();
    const running = await down('2026-11-22T08:15');
    test.as('administrator');
    const { runbooks } = await test.must('runbooks.list', {});
    const { version, ...ap } = runbooks.find(({ code }) => code === 'AP')!;
    expect(version).toBe(1);
    const extra = { ...ap.parts[0]!.steps[1]!, id: 'tell-kastam', textMs: 'Maklumkan Kastam' };
    const parts = ap.parts.map((part, at) => (at === 0 ? { ...part, steps: [...part.steps, extra] } : part));
    expect(await test.must('runbooks.save', { runbook: { ...ap, parts } })).toEqual({ version: 2 });
    expect(await step(running, 'tell-kastam')).toBeUndefined();
    expect((await book(running)).version).toBe(1);
    test.as('supervisor');
    const later = await down('2026-11-20T08:15', '2026-11-20T15:00');
    expect(await step(later, 'tell-kastam')).toMatchObject({ textMs: 'Maklumkan Kastam', state: 'open' });
    expect((await book(later)).version).toBe(2);
  });

  it('is refused without what ends an outage, with a step twice, or by another than the administrator', async () => {
    await skei();
    const { runbooks } = await test.must('runbooks.list', {});
    const bare = (code: string) => {
      const { version: _, ...rest } = runbooks.find((each) => each.code === code)!;
      return rest;
    };
    const without = (code: string, action: string) => {
      const one = bare(code);
      const parts = one.parts.map((part) => ({
        ...part,
        steps: part.steps.filter((each) => each.action !== action),
      }));
      return { ...one, parts };
    };
    const ap = bare('AP');
    for (const role of ['clerk', 'supervisor'] as const) {
      test.as(role);
      expect(await test.call('runbooks.save', { runbook: ap })).toMatchObject(refused('role-forbidden'));
    }
    test.as('administrator');
    for (const action of ['confirm', 'restore', 'close'])
      expect(await test.call('runbooks.save', { runbook: without('AP', action) })).toMatchObject({
        error: { code: 'runbook-action-missing', values: { action } },
      });
    for (const action of ['decide', 'serve', 'enter', 'package'])
      expect(await test.call('runbooks.save', { runbook: without('ESV3', action) }), action).toMatchObject(
        refused('runbook-action-missing'),
      );
    const [first] = ap.parts[0]!.steps;
    const twice = { ...ap, parts: [...ap.parts, { ...ap.parts[0]!, id: 'lagi', steps: [first!] }] };
    expect(await test.call('runbooks.save', { runbook: twice })).toMatchObject(refused('runbook-step-twice'));
  });
});
