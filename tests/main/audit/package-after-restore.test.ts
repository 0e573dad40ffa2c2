/** A package after a restore is no dead end: the counter goes on, hands over what it has, and closes its outage. */
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { sliceEntries } from '../../../package/slice-entries';
import { verifyPackage } from '../../../package/verify-package';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage, leftSeen } from '../../helpers/outage';
import { agreed, together } from '../approved';

// each restores, and waits for the papers of two cases
vi.setConfig({ testTimeout: 60_000 });

let test: TestCounter;
let outage: string;
let recoveryCode: string;
/** A stick, and a place that the PC's loss does not reach. */
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-pemacu-'));
  test = await openTestCounter();
  ({ recoveryCode } = test);
  ({ outage } = await openOutage(test));
});
afterEach(async () => {
  await test.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const issue = async () => {
  test.as('clerk');
  return test.must('cases.issue', aCase(outage));
};

async function backUp(): Promise<string> {
  test.as('supervisor');
  const { seq } = test.counter.opened().head();
  test.clock.forward(1_000);
  let made = await test.must('backups.make', {});
  // one was under way already, since the system was back
  while (made.seq < seq) {
    test.clock.forward(1_000);
    made = await test.must('backups.make', {});
  }
  const { name } = made;
  copyFileSync(join(test.folder, 'sandaran', name), join(folder, name));
  return join(folder, name);
}

const pack = () => {
  test.as('supervisor');
  test.clock.forward(1_000);
  return test.must('reconciliation.package', { key: randomUUID(), outage, folder });
};

async function systemIsBack(): Promise<void> {
  test.as('supervisor');
  test.clock.forward(60_000);
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:30', toldBy: 'BTMK' });
}

/** Two people restore beside the register that is there. */
async function restore(path: string): Promise<void> {
  test.as('supervisor');
  const input = { path, recoveryCode, reason: 'Cakera rosak', confirmed: true };
  const restored = await together(test, 'backups.restore', input);
  if (!restored.ok) throw new Error(restored.error.code);
}

/** Nothing of the former PC is left but the backup; whoever holds it and the code restores, and two people vouch for it. */
async function restoreOnAnotherPc(path: string): Promise<void> {
  const { clock } = test;
  const empty = mkdtempSync(join(tmpdir(), 'kaunter-pc-'));
  await test.dispose();
  test = await openTestCounter({ folder: empty, clock, setUp: false });
  const input = { path, recoveryCode, reason: 'PC hilang', confirmed: false };
  const restored = await test.call('backups.restore', input);
  if (!restored.ok) throw new Error(restored.error.code);
  test.as('supervisor');
  await agreed(test, 'backups.settleAnchor', { reason: 'PC hilang' });
}

/** New blocks, since those of the former epoch are closed. */
async function giveBlocks(): Promise<void> {
  test.as('supervisor');
  const series = { court: '03001', caseType: '014', year: 2026 };
  await test.must('cases.giveRange', { key: randomUUID(), series, first: 5001, last: 5100 });
  await test.must('receipts.giveBook', { key: randomUUID(), prefix: 'R3-', width: 6, first: 1, last: 99 });
}

async function settleSerials(): Promise<void> {
  test.as('supervisor');
  for (const { book, serial } of (await test.must('receipts.unknownSerials', {})).serials)
    await agreed(test, 'receipts.settleSerial', {
      ...{ key: randomUUID(), book, serial, fate: { kind: 'cancelled', reason: 'Kertas tiada' } },
    });
}

/** Every case of the outage is entered into the central system, and every paper answered. */
async function finish(): Promise<void> {
  test.as('clerk');
  const { rows } = await test.must('reconciliation.list', { outage });
  for (const { item, manualNumber, reference } of rows) {
    await test.must('reconciliation.take', { item });
    await test.must('reconciliation.enter', { item, officialNumber: manualNumber });
    await test.must('reconciliation.confirm', { item, reference });
  }
  await vi.waitFor(
    async () => {
      const { papers } = await test.must('papers.open', {});
      for (const { id, state } of papers)
        if (state === 'unknown') await test.must('papers.answer', { id, answer: 'came-out' });
      expect(papers).toEqual([]);
    },
    { timeout: 20_000 },
  );
}

/** The package of a closed outage: whole, and signed by the key of the epoch that the restore began. */
async function expectClosed(): Promise<Awaited<ReturnType<typeof pack>>> {
  const made = await pack();
  const epoch = test.counter.opened().epoch()!;
  const expectedKey = Buffer.from(epoch.publicKey, 'base64');
  expect(await verifyPackage(made.file, { expectedKey })).toMatchObject({ ok: true, problems: [] });
  test.as('supervisor');
  const left = await leftSeen(test, outage);
  expect(await test.call('outages.close', { id: outage, left })).toMatchObject({ ok: true });
  expect(await soundnessOf(test.counter.opened(), features)).toBeUndefined();
  return made;
}

const spanOf = async (file: string) => {
  const seqs: number[] = [];
  for await (const { seq } of sliceEntries(file)) seqs.push(seq);
  return { first: seqs[0], last: seqs.at(-1) };
};

it.each([
  ['beside what is left of the register', restore],
  ['on another PC, by the recovery code alone', restoreOnAnotherPc],
])('restored %s, the counter issues on, closes the outage, and its package verifies', async (_, bring) => {
  await issue();
  const backup = await backUp();
  await issue();
  await bring(backup);
  // without a witness the whole book may have been used: what is not settled yet holds nobody up
  if (bring === restore) await settleSerials();
  await giveBlocks();
  const issued = await issue();
  expect(issued.receipt?.number).toBe('R3-000001');
  await systemIsBack();
  await finish();
  const made = await expectClosed();
  expect(made).toMatchObject({ cases: 2, receipts: 2 });
  expect(await spanOf(made.file)).toMatchObject({ first: 1 });
});

it('goes on where the last package that the restored copy knows ended', async () => {
  await issue();
  await systemIsBack();
  const former = await pack();
  const backup = await backUp();
  await restore(backup);
  await finish();
  const made = await expectClosed();
  expect((await spanOf(made.file)).first).toBe((await spanOf(former.file)).last! + 1);
});

it('holds again what a package held that the restored copy does not know, and bears another name', async () => {
  await issue();
  const backup = await backUp();
  await systemIsBack();
  const lost = await pack();
  await restore(backup);
  await settleSerials();
  await systemIsBack();
  await finish();
  const made = await expectClosed();
  expect(basename(made.file)).not.toBe(basename(lost.file));
  expect((await spanOf(made.file)).first).toBe(1);
});

it('is sealed to the recipients that stood in the backup', async () => {
  test.as('administrator');
  const publicKey = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
  await test.must('reconciliation.addRecipient', { recipient: { name: 'JKSM', publicKey } });
  await issue();
  const backup = await backUp();
  await restoreOnAnotherPc(backup);
  await systemIsBack();
  expect((await pack()).sealedTo).toEqual(['JKSM']);
});
