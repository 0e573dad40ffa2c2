/** A new epoch begins on no rewritten history unless two people say that it is right; the full check comes first. */
import Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { copyFileSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitsForPrinter } from '../../../domain/papers/print-job';
import { registerFile } from '../../../main/register/register';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { together } from '../approved';

// each starts the app several times, and two people sign
vi.setConfig({ testTimeout: 60_000 });

let test: TestCounter;
let outage: string;
/** The same folder as it was at lunch, where another history goes on. */
let twin: string;
let anchors: string;
beforeEach(async () => {
  twin = mkdtempSync(join(tmpdir(), 'kaunter-twin-'));
  anchors = mkdtempSync(join(tmpdir(), 'kaunter-anchors-'));
  test = await openTestCounter();
  cpSync(join(test.folder, 'jangkar'), join(anchors, 'true'), { recursive: true });
  await reopen(() => undefined);
  ({ outage } = await openOutage(test));
  await reopen((folder) => {
    cpSync(folder, twin, { recursive: true });
    cpSync(join(anchors, 'true'), join(anchors, 'twin'), { recursive: true });
  });
});
afterEach(async () => {
  await test.dispose();
  for (const folder of [twin, anchors]) rmSync(folder, { recursive: true, force: true });
});

async function reopen(change: (folder: string) => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change(folder);
  test = await openTestCounter({ folder, clock, devices: { anchorFolder: join(anchors, 'true') } });
  test.as('clerk');
}

/** What another hand wrote meanwhile takes the register's place: whole in itself, and of the same keys. */
async function putInTwin(work: (other: TestCounter) => Promise<unknown>): Promise<void> {
  const anchorFolder = join(anchors, 'twin');
  const other = await openTestCounter({ folder: twin, clock: test.clock, devices: { anchorFolder } });
  other.as('clerk');
  await work(other);
  await other.close();
  await reopen((folder) => {
    rmSync(`${registerFile(folder)}-wal`, { force: true });
    copyFileSync(registerFile(twin), registerFile(folder));
  });
  test.as('supervisor');
}

/** Its papers' way is noted, too: how long a history is stands fast only when they are done. */
async function issue(at: TestCounter): Promise<void> {
  await at.must('cases.issue', aCase(outage));
  const waiting = async () =>
    (await at.must('papers.open', {})).papers.filter(({ state }) => waitsForPrinter(state));
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
}
const standing = () => test.counter.register!.againstWitness().state;
const begin = (confirmed = false) => together(test, 'backups.newEpoch', { reason: 'Diperiksa', confirmed });

/** Refused, and done once it is confirmed, which stands among the decisions. */
async function expectRefusal(): Promise<void> {
  expect(await begin()).toMatchObject({ error: { code: 'register-no-prefix' } });
  expect(standing()).not.toBe('sound');
  expect((await begin(true)).ok).toBe(true);
  expect(standing()).toBe('sound');
  expect((await test.must('officers.decisions', { after: null })).rows).toMatchObject([
    { call: 'backups.newEpoch', reason: 'Diperiksa' },
  ]);
}

it('as long as the true one: witness and anchor contradict it', async () => {
  await issue(test);
  await putInTwin(async (other) => {
    for (let n = 0; n < 2; n++) await issue(other);
  });
  expect(standing()).toBe('different');
  await expectRefusal();
});

it('shorter than the true one: the name of a backup contradicts it', async () => {
  await issue(test);
  test.clock.forward(60_000);
  await test.must('backups.make', {});
  for (let n = 0; n < 3; n++) await issue(test);
  await putInTwin(async (other) => {
    for (let n = 0; n < 2; n++) await issue(other);
  });
  expect(standing()).toBe('behind');
  await expectRefusal();
});

it('shorter than the only newer backup, which is sealed: nobody can compare them, so that two people confirm it', async () => {
  for (let n = 0; n < 3; n++) await issue(test);
  test.clock.forward(60_000);
  await test.must('backups.make', {});
  await putInTwin(issue);
  await test.counter.backups.heard();
  expect(standing()).toBe('behind');
  expect(await begin()).toMatchObject({ error: { code: 'backup-is-newer' } });
  expect((await begin(true)).ok).toBe(true);
  await reopen(() => undefined);
  await test.counter.backups.heard();
  expect(standing()).toBe('sound');
});

it('shorter than the true one: a package that our own key signed contradicts it', async () => {
  await issue(test);
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:30', toldBy: 'ICT' });
  const { file } = await test.must('reconciliation.package', {
    key: randomUUID(),
    outage,
    folder: join(test.folder, 'sandaran'),
  });
  for (let n = 0; n < 3; n++) await test.must('backups.make', {});
  await putInTwin(issue);
  expect(standing()).toBe('behind');
  await expectRefusal();
  renameSync(file, `${file}.lama`);
});

it('shorter than the true one: the name of a sealed package contradicts it, and an invented one does not', async () => {
  test.as('administrator');
  const publicKey = await identityToRecipient(await generateX25519Identity());
  await test.must('reconciliation.addRecipient', { recipient: { name: 'JKSM', publicKey } });
  test.as('clerk');
  await issue(test);
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:30', toldBy: 'ICT' });
  const folder = join(test.folder, 'sandaran');
  const { file } = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  const book = { prefix: 'R8-', width: 6 };
  for (let n = 0; n < 20; n++)
    await test.must('receipts.giveBook', { key: randomUUID(), ...book, first: 10 * n + 1, last: 10 * n + 9 });
  const invented = file.replace(/[0-9a-f]{32}(?=\.zip\.age$)/, 'e'.repeat(32));
  renameSync(file, invented);
  await putInTwin(async (other) => {
    for (let n = 0; n < 3; n++) await issue(other);
  });
  expect(standing()).toBe('behind');
  renameSync(invented, file);
  await expectRefusal();
});

it('an older copy that was merely opened again and again is no other history', async () => {
  for (let n = 0; n < 2; n++) await issue(test);
  const { seq } = test.counter.register!.head();
  await putInTwin(() => Promise.resolve());
  expect(standing()).toBe('behind');
  test.as('clerk');
  // each refusal stands in the journal
  while (test.counter.register!.head().seq < seq + 5) await test.call('cases.issue', aCase(outage));
  await reopen(() => undefined);
  expect(standing()).toBe('different');
  test.as('supervisor');
  expect((await begin()).ok).toBe(true);
});

it('the full check comes first, whatever else speaks against the register', async () => {
  for (let n = 0; n < 2; n++) await issue(test);
  await putInTwin(() => Promise.resolve());
  await reopen((folder) => {
    const db = new Database(registerFile(folder));
    db.exec(`DROP TRIGGER guard_journal_update; UPDATE journal SET hash = '${'e'.repeat(64)}' WHERE seq = 5`);
    db.close();
  });
  test.as('supervisor');
  expect(await begin(true)).toMatchObject({ error: { code: 'restore-needed' } });
});

it('rows that differ are left behind, as before, where nobody contradicts the history', async () => {
  await issue(test);
  await reopen((folder) => {
    const db = new Database(registerFile(folder));
    db.exec(`DROP TRIGGER guard_receipts_update; UPDATE receipts SET payer = 'Lain'`);
    const guard = `CREATE TRIGGER guard_receipts_update BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'official-rows-never-change'); END`;
    db.exec(guard);
    db.close();
  });
  await test.counter.checks.walk();
  test.as('supervisor');
  expect((await begin()).ok).toBe(true);
});
