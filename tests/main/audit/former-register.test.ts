/** Set-up never overwrites: any trace of a former register refuses it, and the recovery code alone sets that aside. */
import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoOffice } from '../../../main/features/drills/demo-office';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { Host } from '../../../main/host';
import { dispatch } from '../../../main/ipc/dispatch';
import { registerFile, witnessFile } from '../../../main/register/register';
import { lookInto } from '../../../main/register/look';
import type { Envelope } from '../../../preload/contract/call';
import type { CallName, InputOf, OutputOf } from '../../../preload/contract/contract';
import { testDevices } from '../../helpers/counter';
import { rowKeyIn } from '../../helpers/row-key';

let root: string;
let host: Host;
let recoveryCode: string;
/** The PC: its anchor and backups lie away from the data folder. */
const open = () =>
  new Host({
    dataFolder: join(root, 'data'),
    devices: testDevices(root, { defaultBackupFolder: join(root, 'data', 'sandaran') }),
  });
const folder = () => join(root, 'data', 'kaunter');
const input = (change: Partial<ReturnType<typeof demoOffice>> = {}) => ({
  ...demoOffice(randomUUID(), join(root, 'sandaran')),
  ...change,
});
const call = <N extends CallName>(name: N, of: InputOf<N>) =>
  dispatch(host.counter, { window: 'main' }, name, of) as Promise<Envelope<OutputOf<N>>>;
const setUp = (change: Partial<ReturnType<typeof demoOffice>> = {}) => call('settings.setUp', input(change));

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kaunter-former-'));
  host = open();
  const made = await setUp();
  if (!made.ok) throw new Error(made.error.code);
  ({ recoveryCode } = made.value.enrolment);
  const { code, secret } = input().supervisor;
  await call('officers.signIn', { code, secret });
  const given = await call('receipts.giveBook', {
    ...{ key: randomUUID(), prefix: 'R2-', width: 6, first: 1, last: 50 },
  });
  expect(given.ok).toBe(true);
});
afterEach(async () => {
  await host.close();
  rmSync(root, { recursive: true, force: true });
});

/** The counter's folder is emptied but for what is kept, and the app started again. */
async function restart(...kept: readonly string[]): Promise<void> {
  await host.close();
  for (const name of readdirSync(folder()).filter((each) => !kept.includes(each)))
    rmSync(join(folder(), name), { recursive: true });
  host = open();
}
const forgetAnchor = () => rmSync(join(root, 'jangkar'), { recursive: true });

it.each([
  ['the witness', ['witness'], forgetAnchor],
  ['the vault', ['vault'], forgetAnchor],
  ['a printed paper', ['papers'], forgetAnchor],
  ['a register put aside', ['former'], forgetAnchor],
  ['the log of the register', ['register.sqlite-wal'], forgetAnchor],
  ['what this machine saw last', [], () => undefined],
])('with %s alone left nothing begins as if there had been none', async (_what, kept, forget) => {
  for (const name of ['papers', 'former']) {
    mkdirSync(join(folder(), name), { recursive: true });
    writeFileSync(join(folder(), name, 'x.pdf'), 'x');
  }
  await host.close();
  writeFileSync(`${registerFile(folder())}-wal`, 'x');
  host = open();
  await host.close();
  forget();
  if (kept.includes('register.sqlite-wal')) writeFileSync(`${registerFile(folder())}-wal`, 'x');
  await restart(...kept);
  expect(await call('settings.status', {})).toMatchObject({
    value: { state: 'damaged', reason: 'register-lost' },
  });
  const before = readdirSync(folder(), { recursive: true });
  expect(await setUp()).toMatchObject({ error: { code: 'former-register' } });
  expect(readdirSync(folder(), { recursive: true })).toEqual(before);
});

it('backups that this PC knows are a trace, also where nothing else is', async () => {
  expect((await call('backups.make', {})).ok).toBe(true);
  await host.close();
  rmSync(join(root, 'data'), { recursive: true });
  forgetAnchor();
  host = open();
  expect(await setUp()).toMatchObject({ error: { code: 'former-register' } });
});

it('a folder with this very counter’s backups is one, and another counter’s is none', async () => {
  const share = join(root, 'kongsi');
  mkdirSync(share);
  await call('backups.make', {});
  const [backup] = readdirSync(join(root, 'sandaran')).filter((name) => name.endsWith('.siaga-backup'));
  copyFileSync(join(root, 'sandaran', backup!), join(share, backup!));
  await host.close();
  for (const name of ['data', 'jangkar', 'sandaran']) rmSync(join(root, name), { recursive: true });
  host = open();
  expect(await setUp({ backupFolder: share })).toMatchObject({ error: { code: 'former-register' } });
  const other = await setUp({ backupFolder: share, counter: { code: 'K03', name: 'Kaunter 3' } });
  expect(other.ok).toBe(true);
});

it('the recovery code sets the old folder aside, under another code and another prefix', async () => {
  await restart('witness', 'vault');
  const old = { recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' };
  expect(await setUp(old)).toMatchObject({ error: { code: 'recovery-code-wrong' } });
  expect(await setUp({ recoveryCode })).toMatchObject({ error: { code: 'counter-code-used' } });
  const made = await setUp({ recoveryCode, counter: { code: 'K09', name: 'Kaunter 9' } });
  expect(made.ok).toBe(true);
  const aside = readdirSync(join(folder(), 'former'), { recursive: true, encoding: 'utf8' });
  expect(aside.filter((name) => /(witness|pepper)$/.test(name))).toHaveLength(2);
  const { code, secret } = input().supervisor;
  await call('officers.signIn', { code, secret });
  const give = (prefix: string) =>
    call('receipts.giveBook', { key: randomUUID(), prefix, width: 6, first: 1001, last: 1050 });
  expect(await give('R2-')).toMatchObject({ error: { code: 'book-prefix-used' } });
  expect((await give('R9-')).ok).toBe(true);
  expect(await soundnessOf(host.counter.register!, features)).toBeUndefined();
});

it('beside a register whose entries were lost with its log the code does the same', async () => {
  await host.close();
  writeFileSync(registerFile(folder()), '');
  host = open();
  expect(await setUp()).toMatchObject({ error: { code: 'former-register' } });
  expect((await setUp({ recoveryCode, counter: { code: 'K09', name: 'Kaunter 9' } })).ok).toBe(true);
});

it('a set-up that was killed before its register came in is begun anew', async () => {
  await host.close();
  forgetAnchor();
  const preparing = join(folder(), 'preparing');
  mkdirSync(preparing);
  for (const path of [registerFile, witnessFile]) copyFileSync(path(folder()), path(preparing));
  await restart('vault', 'preparing');
  expect((await setUp()).ok).toBe(true);
  expect(existsSync(preparing)).toBe(false);
});

it('nothing is left in the log after set-up and after a backup: the file alone is whole', async () => {
  const alone = async (): Promise<number> => {
    const copy = join(root, 'alone.sqlite');
    copyFileSync(registerFile(folder()), copy);
    const { checkable, close } = lookInto(copy, rowKeyIn(folder()));
    try {
      expect(await soundnessOf(checkable, features)).toBeUndefined();
      return checkable.head().seq;
    } finally {
      close();
    }
  };
  const { seq } = host.counter.register!.head();
  expect(await alone()).toBeGreaterThan(1);
  expect((await call('backups.make', {})).ok).toBe(true);
  expect(await alone()).toBeGreaterThanOrEqual(seq);
});
