import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenCounter } from '../../../main/open-counter';
import { DEMO_OFFICERS, demoOffice } from '../../../main/features/drills/demo-office';
import { dispatch } from '../../../main/ipc/dispatch';
import { setUp } from '../../../main/features/settings/set-up';
import type { TimeSource } from '../../../main/register/clock';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { Register, witnessFile } from '../../../main/register/register';
import { readWitness, writeWitness } from '../../../main/register/witness';
import type { CallName } from '../../../preload/contract/contract';
import { setUpInput } from '../../../preload/contract/settings';
import { handClock, openTestCounter, testDevices, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, agreement, together } from '../approved';

let test: TestCounter;
let outage: string;
let backup: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
  const { name } = await test.must('backups.make', {});
  backup = join(test.folder, 'sandaran', name);
  for (let n = 0; n < 2; n++) await test.must('cases.issue', aCase(outage));
});
afterEach(() => test.dispose());

const restore = (path = backup, recoveryCode = test.recoveryCode) =>
  together(test, 'backups.restore', { path, recoveryCode, reason: 'Cakera rosak' });
const reading = () => test.counter.register!.reading();

describe('a restore', () => {
  it('begins an epoch, closes books and ranges, and counts what came after the backup as unknown', async () => {
    test.as('supervisor');
    const looked = await test.must('backups.look', {
      path: backup,
      recoveryCode: test.recoveryCode,
    });
    expect(looked).toMatchObject({ receipts: 1, counter: 'K02', unknownSerials: 2 });
    const answer = await restore();
    expect(answer).toMatchObject({ ok: true, value: { unknownSerials: 2 } });
    expect(test.counter.sessions.current()).toBeNull();
    expect(test.counter.register!.againstWitness().state).toBe('sound');
    test.as('clerk');
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({ error: { code: 'no-range' } });
    expect((await test.must('receipts.books', {})).books.map(({ state }) => state)).toEqual(['closed']);
    const { serials } = await test.must('receipts.unknownSerials', {});
    expect(serials.map(({ number }) => number)).toEqual(['R2-000002', 'R2-000003']);
    expect(await soundnessOf(test.counter.register!, features)).toBeUndefined();
    const opened = reading().all<{ reason: string }>('SELECT reason FROM epochs ORDER BY seq');
    expect(opened.map(({ reason }) => reason)).toEqual(['first-run', 'restored']);
  });

  it('names in its first entry how far the witness saw the former register go', async () => {
    test.as('supervisor');
    const input = { path: backup, recoveryCode: test.recoveryCode, reason: 'Cakera rosak' };
    const token = await agreement(test, 'backups.restore', input);
    const head = test.counter.register!.head();
    const former = test.counter.register!.epoch()!.id;
    await test.call('backups.restore', input, token);
    const { data } = reading().get<{ data: string }>(
      `SELECT data FROM journal WHERE kind = 'register.opened' ORDER BY seq DESC`,
    )!;
    expect(JSON.parse(data)).toMatchObject({
      reason: 'restored',
      formerEpoch: former,
      lastSeq: head.seq,
      lastHash: head.hash,
    });
  });

  it('keeps the former register and witness aside, and leaves nothing else behind', async () => {
    test.as('supervisor');
    await restore();
    const aside = readdirSync(join(test.folder, 'former'));
    expect(aside.map((name) => name.slice(9)).sort()).toEqual(['register.sqlite', 'witness']);
    expect(existsSync(join(test.folder, 'restoring'))).toBe(false);
  });

  it('gives new serials from new blocks only; none is given twice over both epochs', async () => {
    test.as('supervisor');
    await restore();
    test.as('supervisor');
    const give = (first: number, last: number) =>
      test.call('receipts.giveBook', { key: randomUUID(), prefix: 'R2-', width: 6, first, last });
    expect(await give(3, 10)).toMatchObject({ error: { code: 'block-overlaps' } });
    expect((await give(1001, 1002)).ok).toBe(true);
    const series = { court: '03001', caseType: '014', year: 2026 };
    await test.must('cases.giveRange', { key: randomUUID(), series, first: 2000, last: 2001 });
    test.as('clerk');
    expect((await test.must('cases.issue', aCase(outage))).receipt?.number).toBe('R2-001001');
  });

  it('is a supervisor’s to do, from a sound file of this counter, or nothing changes', async () => {
    test.as('clerk');
    expect(await restore()).toMatchObject({ error: { code: 'role-forbidden' } });
    test.as('supervisor');
    const head = test.counter.register!.head();
    const bad = join(test.folder, 'bad.siaga-backup');
    writeFileSync(bad, 'x'.repeat(10_000));
    expect(await restore(bad)).toMatchObject({ error: { code: 'backup-unreadable' } });
    expect(await restore(join(test.folder, 'nowhere'))).toMatchObject({
      error: { code: 'backup-unreadable' },
    });
    expect(test.counter.register!.head()).toEqual(head);
  });

  it.each([
    ['with the copy ready', (folder: string) => mkdirSync(join(folder, 'restoring'))],
    ['after the former register was put aside', (folder: string) => mkdirSync(join(folder, 'former'))],
  ])('that was killed %s leaves the register that was there', async (_when, traces) => {
    const head = test.counter.register!.head();
    const { folder, clock } = test;
    await test.close();
    traces(folder);
    test = await openTestCounter({ folder, clock });
    expect(test.counter.register!.head().seq).toBeGreaterThanOrEqual(head.seq);
    expect(test.counter.register!.againstWitness().state).toBe('sound');
    test.as('supervisor');
    expect((await restore()).ok).toBe(true);
  });

  it('that was killed before its witness followed issues nothing until a supervisor opens another epoch', async () => {
    test.as('supervisor');
    const { folder, clock } = test;
    const seen = readWitness(witnessFile(folder));
    await restore();
    await test.close();
    // the witness of the former register lies there still
    if (seen.state !== 'read') throw new Error(seen.state);
    writeWitness(witnessFile(folder), { ...seen.witnessed, seq: seen.witnessed.seq + 50 });
    test = await openTestCounter({ folder, clock });
    test.as('clerk');
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'issuing-stopped' },
    });
    test.as('supervisor');
    expect((await agreed(test, 'backups.newEpoch', { reason: 'x' })).unknownSerials).toBe(0);
  });
});

describe('a restore on another PC', () => {
  const emptyPc = (clock: TimeSource): OpenCounter => {
    const folder = mkdtempSync(join(tmpdir(), 'kaunter-pc-'));
    const host = {
      openDemo: () => Promise.reject(new Error('no')),
      openDrill: () => Promise.reject(new Error('no drill here')),
      leaveDemo: () => Promise.reject(new Error('no demo here')),
    };
    return new OpenCounter({ folder, devices: testDevices(folder), time: clock, drill: false, host });
  };
  const make = (counter: OpenCounter, name: CallName, input: object) =>
    dispatch(counter, { window: 'main' }, name, input);

  it('needs the recovery code of the enrolment sheet, and then lets the same officers in', async () => {
    const clock = handClock();
    const first = emptyPc(clock);
    const made = await setUp(
      first,
      setUpInput.parse(demoOffice(randomUUID(), join(first.folder, 'sandaran'))),
    );
    if (!made.ok) throw new Error(made.error.code);
    const facts = await first.backups.make();
    if (!facts.ok) throw new Error(facts.why);
    const path = join(first.folder, 'sandaran', facts.facts.name);
    await first.close();

    const second = emptyPc(clock);
    const bring = (recoveryCode: string) =>
      make(second, 'backups.restore', { path, recoveryCode, reason: 'PC baharu' });
    expect(await bring('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')).toMatchObject({
      error: { code: 'recovery-code-wrong' },
    });
    expect(Register.exists(second.folder)).toBe(false);
    expect(second.state).toEqual({ state: 'first-run' });
    expect(await bring(made.value.enrolment.recoveryCode.toLowerCase())).toMatchObject({ ok: true });
    expect(second.state).toEqual({ state: 'ready' });
    const [, supervisor, { code, secret }] = DEMO_OFFICERS;
    expect(await make(second, 'officers.signIn', { code, secret })).toMatchObject({ ok: true });

    // whoever came with backup and code alone issues nothing until a second person signed in here, too
    expect(second.register!.againstWitness().state).toBe('anchor-lost');
    const input = { reason: 'PC baharu' };
    const people = [supervisor, { code, secret }].map((each) => ({ code: each.code, secret: each.secret }));
    const agreed = await make(second, 'officers.agree', { people, call: 'backups.settleAnchor', input });
    if (!agreed.ok) throw new Error(agreed.error.code);
    const { token } = agreed.value as { token: string };
    const approved = { window: 'main', approval: token } as const;
    expect(await dispatch(second, approved, 'backups.settleAnchor', input)).toMatchObject({ ok: true });
    expect(second.register!.againstWitness().state).toBe('sound');
    await second.close();
    for (const { folder } of [first, second]) rmSync(folder, { recursive: true, force: true });
  });
});
