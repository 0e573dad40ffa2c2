/** Deadlines of notices that could be lost, doubled or moved away. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { handClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

/** Monday 23 November 2026, Selangor: 08:00–17:00. AP is down since 08:00, in force at 11:00, first notice due 12:00. */
async function down(): Promise<string> {
  test = await openSkei({ clock: handClock('2026-11-23T08:10') });
  const id = await apOutage(test, '2026-11-23T08:00');
  test.clock.set('2026-11-23T11:00');
  test.counter.gate.pass();
  test.as('supervisor');
  return id;
}

/** A notice that the mailbox and the portal officer had published at that time. */
async function tell(outage: string, kind: 'first' | 'update' | 'restoration', at: string): Promise<string> {
  const { id } = await writeNotice(test, outage, kind);
  test.clock.set(at);
  test.as('supervisor');
  const { batch } = await test.must('mail.of', { origin: 'notice', id });
  await test.must('mail.confirmByHand', { batch: batch!.id, sentLocal: at, reference: 'Peti mel 7' });
  for (const channel of ['portal', 'counter'] as const)
    await test.must('notices.confirmChannel', { id, channel, atLocal: at, reference: 'Portal 1182' });
  return id;
}

const restore = (id: string, restoredLocal: string) =>
  test.must('outages.restore', { id, restoredLocal, toldBy: 'BPM' });
const answerSteps = async (outage: string, except: readonly string[] = []) => {
  const { parts } = await test.must('runbooks.of', { outage });
  for (const { id, state, evidence, byApp } of parts.flatMap(({ steps }) => steps))
    if (state === 'open' && evidence && !byApp && !except.includes(id))
      await test.must('runbooks.notNeeded', {
        key: randomUUID(),
        outage,
        step: id,
        reason: 'Tidak berkenaan',
      });
};
const times = async (outage: string) =>
  (await test.must('reports.times', { outage })).times
    .filter(({ id }) => id.startsWith('notice-') || id.startsWith('owed-'))
    .map(({ whatEn, dueAt, verdict }) => [whatEn, dueAt, verdict]);
const next = async (outage: string) =>
  (await test.must('notices.next', {})).next.find((each) => each.outage === outage);

it('an update that nobody gave is missed, also once the system is back and the outage closed', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  test.clock.set('2026-11-23T16:30');
  // due 15:30
  await restore(id, '2026-11-23T16:00');
  const missed = ['Update notice', '2026-11-23T07:30:00.000Z', 'missed'];
  expect(await times(id)).toContainEqual(missed);
  await tell(id, 'restoration', '2026-11-23T16:40');
  await answerSteps(id);
  await test.must('outages.close', { id });
  expect(await times(id)).toEqual([
    ['First notice', '2026-11-23T04:00:00.000Z', 'kept'],
    missed,
    ['Restoration notice', '2026-11-23T09:00:00.000Z', 'kept'],
  ]);
});

it('a restoration that somebody said needs no notice hurries nobody, and stands in the times as not needed', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  test.clock.set('2026-11-23T15:00');
  await restore(id, '2026-11-23T15:00');
  const hurried = async () =>
    (await test.must('home.agenda', {})).lines.filter(({ kind }) => kind === 'notice-restoration').length;
  expect([await hurried(), await next(id)]).toEqual([1, expect.objectContaining({ kind: 'restoration' })]);
  const step = { outage: id, step: 'restoration-notice', reason: 'Dimaklumkan oleh ibu pejabat' };
  await test.must('runbooks.notNeeded', { key: randomUUID(), ...step });
  expect([await hurried(), await next(id)]).toEqual([0, undefined]);
  expect(await times(id)).toContainEqual(['Restoration notice', expect.anything(), 'not-needed']);
  await test.must('runbooks.undo', { key: randomUUID(), ...step });
  expect([await hurried(), await next(id)]).toEqual([1, expect.objectContaining({ kind: 'restoration' })]);
});

it('nothing is missed that was not due before the system was back', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  test.clock.set('2026-11-23T16:30');
  await restore(id, '2026-11-23T15:00');
  expect((await times(id)).map(([what]) => what)).toEqual(['First notice', 'Restoration notice']);
});

it('a first notice that nobody gave is missed; one that was given elsewhere counts when it was', async () => {
  const id = await down();
  test.clock.set('2026-11-23T14:00');
  await restore(id, '2026-11-23T13:30');
  const due = '2026-11-23T04:00:00.000Z';
  expect(await times(id)).toContainEqual(['First notice', due, 'missed']);
  const step = { key: randomUUID(), outage: id, step: 'first-notice', evidence: 'Mel BPM 11:40' };
  await test.must('runbooks.done', { ...step, doneLocal: '2026-11-23T11:40' });
  expect(await times(id)).toContainEqual(['First notice', due, 'kept']);
});

it('a restoration notice that was given elsewhere stays in the report of an outage that is closed', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  await restore(id, '2026-11-23T11:30');
  test.clock.set('2026-11-23T13:00');
  const step = { key: randomUUID(), outage: id, step: 'restoration-notice', evidence: 'Mel BPM 12:40' };
  await test.must('runbooks.done', { ...step, doneLocal: '2026-11-23T12:40' });
  await answerSteps(id);
  await test.must('outages.close', { id });
  expect(await times(id)).toContainEqual(['Restoration notice', '2026-11-23T04:30:00.000Z', 'late']);
});

it('a deadline counts once, however many notices were written for it', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  await writeNotice(test, id, 'update');
  await tell(id, 'update', '2026-11-23T15:00');
  const updates = (await times(id)).filter(([, dueAt]) => dueAt === '2026-11-23T07:30:00.000Z');
  expect(updates).toEqual([['Update notice', '2026-11-23T07:30:00.000Z', 'kept']]);
});

it('people who were told are told that it is over, even if it was back before its threshold', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  await restore(id, '2026-11-23T10:30');
  expect(await next(id)).toMatchObject({ kind: 'restoration', dueAt: '2026-11-23T03:30:00.000Z' });
  expect(await test.call('outages.close', { id })).toMatchObject({ error: { code: 'steps-still-open' } });
  await tell(id, 'restoration', '2026-11-23T11:40');
  await test.must('outages.close', { id });
});

it('an administrator who takes all channels from the table takes no deadline away', async () => {
  const id = await down();
  const before = await next(id);
  expect(before).toMatchObject({ kind: 'first', dueAt: '2026-11-23T04:00:00.000Z' });
  test.as('administrator');
  const { systems } = await test.must('systems.list', {});
  const ap = systems.find(({ code }) => code === 'AP')!;
  await test.must('systems.save', { system: { ...ap, channels: [], updateHours: null, noticeHours: null } });
  expect(await next(id)).toEqual(before);
});

it('a runbook that knows no notices closes no outage of which the public was not told that it is over', async () => {
  test = await openSkei({ clock: handClock('2026-11-23T08:10') });
  test.as('administrator');
  const { runbooks } = await test.must('runbooks.list', {});
  const { version: _version, ...ap } = runbooks.find(({ code }) => code === 'AP')!;
  const parts = ap.parts.map((part) => ({
    ...part,
    steps: part.steps.filter(({ action }) => !action?.startsWith('notice-')),
  }));
  await test.must('runbooks.save', { runbook: { ...ap, parts } });
  const id = await apOutage(test, '2026-11-23T08:00');
  test.clock.set('2026-11-23T11:00');
  test.counter.gate.pass();
  test.as('supervisor');
  await tell(id, 'first', '2026-11-23T11:30');
  test.clock.set('2026-11-23T11:40');
  await restore(id, '2026-11-23T11:40');
  await answerSteps(id);
  expect(await test.call('outages.close', { id })).toMatchObject({ error: { code: 'steps-still-open' } });
  await tell(id, 'restoration', '2026-11-23T11:50');
  await test.must('outages.close', { id });
});

it('an outage of which people were told is not set aside: that would end its deadlines', async () => {
  const id = await down();
  const notice = await tell(id, 'first', '2026-11-23T11:30');
  const dismiss = () => test.call('outages.dismiss', { id, reason: 'Silap' });
  expect((await dismiss()).ok).toBe(false);
  await test.must('notices.withdraw', { id: notice, reason: 'Silap' });
  expect((await dismiss()).ok).toBe(true);
});

it('a holiday that is confirmed later moves what is owed, never what was kept', async () => {
  const id = await down();
  await tell(id, 'first', '2026-11-23T11:30');
  await tell(id, 'update', '2026-11-23T15:00');
  // two hours are left of Monday: due on Tuesday at 10:00
  expect(await next(id)).toMatchObject({ dueAt: '2026-11-24T02:00:00.000Z' });
  const kept = await times(id);
  test.as('administrator');
  await test.must('calendar.add', {
    key: randomUUID(),
    date: '2026-11-24',
    name: 'Cuti khas',
    states: '*',
    source: 'typed',
    reference: 'P.U.(B) 1',
    confirm: true,
  });
  expect(await next(id)).toMatchObject({ dueAt: '2026-11-25T02:00:00.000Z' });
  expect((await times(id)).filter(([, , verdict]) => verdict === 'kept')).toEqual(
    kept.filter(([, , verdict]) => verdict === 'kept'),
  );
});
