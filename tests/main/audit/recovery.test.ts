/** Recovery never needs what was lost; what is brought back is held against what is known; a drill stays a drill. */
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoOffice } from '../../../main/features/drills/demo-office';
import { setUp } from '../../../main/features/settings/set-up';
import { registerFile, witnessFile } from '../../../main/register/register';
import { setUpInput } from '../../../preload/contract/settings';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { doctored } from '../../helpers/sealed';
import { agreed, together } from '../approved';

let test: TestCounter;
let recoveryCode: string;
beforeEach(async () => {
  test = await openTestCounter();
  // a set-up of its own, whose recovery code is known
  await test.counter.closeRegister();
  for (const name of readdirSync(test.folder).filter((each) => !each.startsWith('register.lock')))
    rmSync(join(test.folder, name), { recursive: true, force: true });
  const made = await setUp(
    test.counter,
    setUpInput.parse(demoOffice(randomUUID(), join(test.folder, 'sandaran'))),
  );
  if (!made.ok) throw new Error(made.error.code);
  ({ recoveryCode } = made.value.enrolment);
});
afterEach(() => test.dispose());

const CLERK = { code: 'PK01', secret: '482915' };
async function restart(change: (folder: string) => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change(folder);
  test = await openTestCounter({ folder, clock });
}
async function backUp(): Promise<string> {
  test.as('supervisor');
  test.clock.forward(1_000);
  return join(test.folder, 'sandaran', (await test.must('backups.make', {})).name);
}
const bring = (path: string, code = recoveryCode, confirmed = false) =>
  test.call('backups.restore', { path, recoveryCode: code, reason: 'Cakera rosak', confirmed });

it('a register whose entries were lost with its log: nobody can sign in, whoever holds backup and code restores (property 16)', async () => {
  const path = await backUp();
  await restart((folder) => truncateSync(registerFile(folder), 0));
  expect(await test.must('settings.status', {})).toMatchObject({
    state: 'damaged',
    reason: 'register-empty',
  });
  expect(await bring(path, 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')).toMatchObject({
    error: { code: 'recovery-code-wrong' },
  });
  expect((await bring(path)).ok).toBe(true);
  expect((await test.call('officers.signIn', CLERK)).ok).toBe(true);
  expect((await test.must('settings.status', {})).issuing).toMatchObject({ reason: 'anchor-lost' });
  await agreed(test, 'backups.settleAnchor', { reason: 'Log hilang' });
  expect((await test.must('settings.status', {})).issuing.state).toBe('allowed');
});

it('an unreadable vault: the right recovery code opens the door, and a package has a key again', async () => {
  await restart((folder) => {
    for (const name of readdirSync(join(folder, 'vault'))) writeFileSync(join(folder, 'vault', name), '');
  });
  expect(await test.call('officers.signIn', CLERK)).toMatchObject({ error: { code: 'vault-unreadable' } });
  expect(await test.call('officers.openVault', { recoveryCode: 'AAAAA' })).toMatchObject({
    error: { code: 'recovery-code-wrong' },
  });
  await test.must('officers.openVault', { recoveryCode });
  expect((await test.call('officers.signIn', CLERK)).ok).toBe(true);
  expect(await test.call('officers.openVault', { recoveryCode })).toMatchObject({
    error: { code: 'vault-readable' },
  });
  const epoch = test.counter.register!.epoch()!;
  expect(test.counter.vault.hasSigningKey(epoch.id)).toBe(true);
});

it('an unreadable vault does not hinder a restore with the right code', async () => {
  const path = await backUp();
  await restart((folder) => rmSync(join(folder, 'vault'), { recursive: true }));
  expect((await bring(path)).ok).toBe(true);
  expect((await test.call('officers.signIn', CLERK)).ok).toBe(true);
});

it('a restore beside a register that works needs two people', async () => {
  const path = await backUp();
  expect(await bring(path)).toMatchObject({ error: { code: 'two-people-needed' } });
  test.as('clerk');
  expect(await bring(path)).toMatchObject({ error: { code: 'role-forbidden' } });
  test.as('supervisor');
  await agreed(test, 'backups.restore', { path, recoveryCode, reason: 'Ujian' });
  const tx = test.counter.register!.reading();
  expect(tx.get('SELECT call, reason FROM decisions')).toEqual({ call: 'backups.restore', reason: 'Ujian' });
});

it('a backup brought to a counter whose drive is gone makes no folder in its stead', async () => {
  const path = await backUp();
  await restart((folder) => truncateSync(registerFile(folder), 0));
  const gone = join(test.folder, 'pemacu', 'sandaran');
  test.counter.devices.preferences.set({ backupFolder: gone });
  expect((await bring(path)).ok).toBe(true);
  expect(existsSync(gone)).toBe(false);
});

/** Another history, whole in itself as far as its journal goes, under a name that anybody can invent. */
const rewritten = (path: string): Promise<string> =>
  doctored(
    path,
    join(test.folder, 'sandaran', 'lain.siaga-backup'),
    recoveryCode,
    `DROP TRIGGER guard_journal_update; UPDATE journal SET hash = '${'e'.repeat(64)}'
     WHERE seq = (SELECT max(seq) FROM journal)`,
  );

it('a doctored backup is held against the register, and against the known backups where none opens', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const path = await backUp();
  const other = await rewritten(path);
  test.as('supervisor');
  const input = { path: other, recoveryCode, reason: 'x' };
  expect(await together(test, 'backups.restore', input)).toMatchObject({
    error: { code: 'backup-no-prefix' },
  });
  // confirmed by two, the full check still has its say
  expect(await together(test, 'backups.restore', { ...input, confirmed: true })).toMatchObject({
    error: { code: 'backup-wrong' },
  });
  await restart((folder) => truncateSync(registerFile(folder), 0));
  expect(await bring(other)).toMatchObject({ error: { code: 'backup-no-prefix' } });
  // a name that the register's own key made says which of the two is true
  expect((await bring(path)).ok).toBe(true);
});

it('a drill’s folder renamed is no office, and the office’s register is no drill', async () => {
  const drill = await openTestCounter({ drill: true });
  try {
    const from = registerFile(drill.folder);
    await drill.close();
    await restart((folder) => {
      for (const path of [`${registerFile(folder)}-wal`, `${registerFile(folder)}-shm`, witnessFile(folder)])
        if (existsSync(path)) rmSync(path);
      copyFileSync(from, registerFile(folder));
    });
    expect(await test.must('settings.status', {})).toMatchObject({
      state: 'damaged',
      reason: 'register-is-drill',
    });
  } finally {
    rmSync(drill.folder, { recursive: true, force: true });
  }
});
