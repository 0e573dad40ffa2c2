/** Hearings take their places in the court's list of sittings, and none on a day of rest without a supervisor (S1.5). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved } from '../approved';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  ({ outage } = await openOutage(test));
}, 60_000);
afterEach(() => test.dispose());

const put = async (change: Partial<InputOf<'sittings.add'>> = {}) => {
  test.as('supervisor');
  const answer = await test.call('sittings.add', {
    ...{ key: randomUUID(), court: '03001', bench: 'Mahkamah 1', kind: 'sebutan', at: '2026-12-15T09:00' },
    ...{ capacity: 1, until: null, ...change },
  });
  test.as('clerk');
  return answer;
};
const heard = (at = '2026-12-15T09:00', kind: 'sebutan' | 'bicara' = 'sebutan') => ({
  at,
  kind,
  bench: 'Mahkamah 1',
});
const issue = (hearing: ReturnType<typeof heard>, change: Partial<InputOf<'cases.issue'>> = {}) =>
  test.call('cases.issue', aCase(outage, { hearing, ...change }));
const refused = (code: string) => ({ ok: false, error: { code } });
const free = async () => (await test.must('sittings.free', { court: '03001' })).sittings;

it('a court without a list types its day; with one, each place is given once', async () => {
  expect(await test.must('sittings.free', { court: '03001' })).toEqual({ listed: false, sittings: [] });
  expect(await issue(heard('2026-12-14T11:00'))).toMatchObject({ ok: true });
  expect(await put()).toEqual({ ok: true, value: { added: 1, skipped: 0 } });
  expect(await free()).toEqual([{ bench: 'Mahkamah 1', kind: 'sebutan', at: '2026-12-15T09:00', left: 1 }]);
  expect(await issue(heard('2026-12-14T11:00'))).toMatchObject(refused('sitting-none'));
  expect(await issue(heard(undefined, 'bicara'))).toMatchObject(refused('sitting-none'));
  const two = await Promise.all([issue(heard()), issue(heard())]);
  expect(two.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(two.find(({ ok }) => !ok)).toMatchObject({
    error: { code: 'sitting-full', fields: [{ path: 'hearing.at' }] },
  });
  expect(await free()).toEqual([]);
});

it('a hearing that moves frees its place, and takes one elsewhere', async () => {
  await put();
  await put({ at: '2026-12-16T09:00' });
  const first = await issue(heard());
  const id = first.ok ? first.value.case.id : '';
  const move = (at: string) => ({
    ...{ key: randomUUID(), id, reason: 'Permintaan pihak', parties: [], acceptedWarnings: [] },
    hearing: { at },
  });
  expect(await test.call('cases.correct', move('2026-12-17T09:00'))).toMatchObject(refused('sitting-none'));
  await approved(test, 'cases.correct', move('2026-12-16T09:00'));
  expect((await free()).map(({ at }) => at)).toEqual(['2026-12-15T09:00']);
  expect(await issue(heard())).toMatchObject({ ok: true });
  expect(await test.call('cases.correct', move('2026-12-15T09:00'))).toMatchObject(refused('sitting-full'));
});

it('a hearing on a day of rest is another person’s to allow', async () => {
  await put();
  const friday = aCase(outage, { hearing: heard('2026-12-11T09:00') });
  expect(await test.call('cases.issue', friday)).toMatchObject(refused('hearing-on-rest-day'));
  const meant = { ...friday, acceptedWarnings: [...friday.acceptedWarnings, 'hearing-on-rest-day'] };
  expect(await test.call('cases.issue', meant)).toMatchObject({
    ok: false,
    error: { code: 'approval-needed', values: { what: 'rest-day' } },
  });
  expect((await approved(test, 'cases.issue', meant)).summons).toMatchObject({ made: 'printed' });
});

it('is put down each week but for days of rest, once for a bench and hour, and by those who may', async () => {
  expect(await put({ at: '2026-12-11T09:00' })).toMatchObject(refused('sitting-rest-day'));
  expect(await put({ at: '2026-11-20T09:00' })).toMatchObject(refused('sitting-past'));
  expect(await put({ until: '2026-12-01' })).toMatchObject(refused('sitting-ends-before'));
  expect(await put({ court: '99999' })).toMatchObject(refused('court-unknown'));
  expect(await put({ until: '2026-12-29' })).toMatchObject({ ok: true, value: { added: 3 } });
  expect(await put()).toMatchObject(refused('sitting-twice'));
  expect(await test.call('sittings.savePlaces', { id: 'x', capacity: 1 })).toMatchObject(
    refused('role-forbidden'),
  );
});

it('may get more places, fewer, or none; who has a place keeps it', async () => {
  await put();
  await issue(heard());
  const [sitting] = (await test.must('sittings.list', { court: '03001' })).sittings;
  test.as('supervisor');
  await test.must('sittings.savePlaces', { id: sitting!.id, capacity: 2 });
  test.as('clerk');
  expect((await free())[0]).toMatchObject({ left: 1 });
  test.as('supervisor');
  await test.must('sittings.savePlaces', { id: sitting!.id, capacity: 0 });
  test.as('clerk');
  expect(await test.must('sittings.free', { court: '03001' })).toEqual({ listed: false, sittings: [] });
  expect(await issue(heard())).toMatchObject(refused('sitting-full'));
});

it('what is written on own copies says when to come', async () => {
  const application = { caseType: '010', second: [], hearing: undefined, ownCopies: 2 };
  expect(await test.call('cases.issue', aCase(outage, application))).toMatchObject(refused('hearing-needed'));
});

it('number, date and receipt may be written on the party’s own copies: sealed and handed over as any', async () => {
  const issued = await test.must('cases.issue', aCase(outage, { ownCopies: 4 }));
  expect(issued.summons).toMatchObject({ copies: 4, made: 'own-copies' });
  expect(issued.papers.map(({ kind }) => kind)).toEqual(['receipt']);
  const [waits] = (await test.must('summonses.list', {})).rows;
  expect(waits).toMatchObject({ copies: 4, made: 'own-copies' });
  const summonses = [waits!.id];
  await test.must('summonses.seal', { key: randomUUID(), summonses, pendaftar: 'Puan Pendaftar' });
  const to = { kind: 'party', role: 'first', ordinal: 1 } as const;
  await test.must('summonses.handOver', { key: randomUUID(), summonses, to });
  const moved = await approved(test, 'cases.correct', {
    ...{ key: randomUUID(), id: issued.case.id, reason: 'Dewan lain', parties: [], acceptedWarnings: [] },
    hearing: { bench: 'Mahkamah 2' },
  });
  expect(moved.papers).toEqual([]);
  expect((await test.must('summonses.list', {})).rows[0]).toMatchObject({ copies: 4, made: 'own-copies' });
});
