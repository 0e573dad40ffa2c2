/** A drill has its own folder, key and serials, takes over the office's rules and no people, and leaves its score behind. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEMO_OFFICERS, demoOffice } from '../../../main/features/drills/demo-office';
import { Host } from '../../../main/host';
import { dispatch } from '../../../main/ipc/dispatch';
import { setUp } from '../../../main/features/settings/set-up';
import { fastTime } from '../../../main/register/fast-time';
import type { CallName, InputOf, OutputOf } from '../../../preload/contract/contract';
import { setUpInput } from '../../../preload/contract/settings';
import { handClock, testDevices } from '../../helpers/counter';

let folder: string;
let host: Host;

const ROLES = { administrator: 'P001', supervisor: 'P002', clerk: 'P003' } as const;
const as = (role: keyof typeof ROLES): void => {
  const { code, name } = DEMO_OFFICERS.find((officer) => officer.role === role)!;
  host.counter.sessions.begin({ id: ROLES[role], code, name, role, active: true }, host.counter.clock.now());
};
const call = <N extends CallName>(name: N, input: InputOf<N>) =>
  dispatch(host.counter, { window: 'main' }, name, input);
async function must<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = await call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as OutputOf<N>;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  host = new Host({ dataFolder: folder, devices: testDevices(folder) });
  const demo = demoOffice(randomUUID(), join(folder, 'sandaran'));
  const office = {
    ...demo.office,
    name: 'SKEI Pelabuhan Klang',
    kind: 'skei' as const,
    state: 'MY-10',
    courts: [],
  };
  const made = await setUp(host.counter, setUpInput.parse({ ...demo, office }));
  if (!made.ok) throw new Error(made.error.code);
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

it('opens beside the office, under its rules, with a key of its own', async () => {
  as('supervisor');
  const real = {
    folder: host.counter.folder,
    status: await must('settings.status', {}),
    head: host.counter.opened().head(),
  };
  const { id } = await must('drills.open', { system: 'AP', speed: 1 });
  expect(host.counter.folder).toBe(join(folder, id));
  const status = await must('settings.status', {});
  expect(status.drill).toBe(true);
  expect(status.office).toMatchObject({ name: 'SKEI Pelabuhan Klang', kind: 'skei', state: 'MY-10' });
  expect(status.counter?.fingerprint).not.toBe(real.status.counter?.fingerprint);
  // nobody of the real office is signed in there
  expect(await call('outages.list', { after: null })).toMatchObject({ error: { code: 'not-signed-in' } });
  expect(await must('drills.standing', {})).toMatchObject({ drill: { id, system: 'AP', speed: 1 } });
  // the office's own register lies as it was
  await must('settings.leaveDemo', {});
  expect(host.counter.folder).toBe(real.folder);
  expect(host.counter.opened().head().seq).toBe(real.head.seq);
});

it('keeps its score in the office that held it, once', async () => {
  as('supervisor');
  const { id } = await must('drills.open', { system: 'AP', speed: 60 });
  as('supervisor');
  const { id: outage } = await must('outages.report', {
    key: randomUUID(),
    system: 'AP',
    startedLocal: localNow(),
    toldBy: 'BPM',
    toldHow: 'telephone',
    note: '',
  });
  await must('outages.confirm', { id: outage, reason: 'Latihan' });
  const { times, score } = await must('reports.times', { outage });
  expect(times.some(({ id: what }) => what === 'owed-first')).toBe(true);
  const ended = await must('drills.end', { outage });
  expect(ended.score.kept).toBe(score.kept);
  expect(host.counter.drill).toBe(false);
  as('supervisor');
  const list = await must('drills.list', {});
  expect(list.waiting).toEqual([]);
  expect(list.held).toMatchObject([
    { id, system: 'AP', openedBy: 'P002', score: { kept: ended.score.kept } },
  ]);
  expect(await must('drills.list', {})).toEqual(list);
  const kinds = host.counter
    .opened()
    .reading()
    .all<{ kind: string }>('SELECT kind FROM journal')
    .map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'drills.held')).toHaveLength(1);
  expect(await call('drills.resume', { id })).toMatchObject({ error: { code: 'drill-unknown' } });
});

it('goes on where it was left, its clock from its newest entry', async () => {
  as('clerk');
  const { id } = await must('drills.open', { system: 'AP', speed: 60 });
  as('supervisor');
  await must('outages.report', {
    key: randomUUID(),
    system: 'AP',
    startedLocal: localNow(),
    toldBy: 'BPM',
    toldHow: 'telephone',
    note: '',
  });
  const left = host.counter.opened().head();
  await must('settings.leaveDemo', {});
  as('clerk');
  expect((await must('drills.list', {})).waiting).toMatchObject([{ id, system: 'AP', speed: 60 }]);
  await must('drills.resume', { id });
  expect(host.counter.opened().head()).toEqual(left);
  expect(host.counter.clock.now() >= left.at!).toBe(true);
  expect(host.counter.issuingStopped()).toBeUndefined();
  as('clerk');
  expect((await must('outages.open', {})).outages).toHaveLength(1);
});

it('is refused where one is open already, and for a system that nobody knows', async () => {
  as('clerk');
  expect(await call('drills.open', { system: 'NONE', speed: 1 })).toMatchObject({
    error: { code: 'system-unknown' },
  });
  await must('drills.open', { system: 'AP', speed: 1 });
  as('clerk');
  expect(await call('drills.open', { system: 'AP', speed: 1 })).toMatchObject({
    error: { code: 'already-drill' },
  });
  expect(await call('drills.end', { outage: 'G000000-AAAA' })).toMatchObject({
    error: { code: 'outage-unknown' },
  });
});

it('takes over no person, recipient, mail server or portal of the office', async () => {
  as('administrator');
  const names = ['Pegawai Sebenar Rahsia'];
  await must('officers.add', { code: 'PS09', name: names[0]!, role: 'clerk', secret: '739152' });
  const { id } = await must('drills.open', { system: 'AP', speed: 1 });
  await host.close();
  const bytes = readFileSync(join(folder, id, 'register.sqlite')).toString('latin1');
  expect(bytes).not.toContain(names[0]);
  expect(existsSync(join(folder, 'kaunter', 'register.sqlite'))).toBe(true);
  host = new Host({ dataFolder: folder, devices: testDevices(folder) });
});

it('runs its clock as fast as it is told, sleep and jumps as slow as they are', () => {
  const real = handClock('2026-11-22T08:00');
  const time = fastTime(Date.parse('2026-11-22T00:00:00.000Z'), 60, real);
  real.forward(60_000);
  expect(new Date(time.wall()).toISOString()).toBe('2026-11-22T01:00:00.000Z');
  expect(time.awake()).toBe(3_600_000);
  time.goOnFrom(Date.parse('2026-11-23T00:00:00.000Z'));
  expect(new Date(time.wall()).toISOString()).toBe('2026-11-23T00:00:00.000Z');
  real.forward(1000);
  expect(new Date(time.wall()).toISOString()).toBe('2026-11-23T00:01:00.000Z');
});

const localNow = (): string => {
  const local = new Date(Date.parse(host.counter.clock.now()) + 8 * 3_600_000 - 60_000).toISOString();
  return local.slice(0, 16);
};
