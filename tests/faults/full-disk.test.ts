import { FOLDER_MARK } from '../../main/features/backups/backup-folder';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { unsealed } from '../helpers/sealed';
import { readBackup } from '../../main/register/backup';
import { handClock, openTestCounter, type TestCounter } from '../helpers/counter';
import { aCase } from '../helpers/outage';
import { problemsOf } from './checks';
import { prepareFolder } from './scripted';

/** What lies in the backup folder beside printed papers and the mark that says that it was chosen. */
const inBackups = (folder: string): string[] =>
  readdirSync(join(folder, 'sandaran')).filter((name) => name !== FOLDER_MARK && name !== 'kertas');

const home = mkdtempSync(join(tmpdir(), 'kaunter-disk-'));
const disk = join(home, 'disk');
mkdirSync(disk);

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

/** Mounting needs root; where that is not to be had, these tests say why they are left out. */
function whyNot(): string {
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'kaunter-test', disk);
    run('umount', disk);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}
const reason = process.platform === 'linux' ? whyNot() : 'no tmpfs on this system';
if (reason)
  process.stdout.write(
    `Full and read-only disks are left out, since nothing can be mounted here: ${reason}\n`,
  );

let outage = '';
let mounted = false;
beforeAll(async () => {
  await prepareFolder(join(home, 'base'));
  outage = readFileSync(join(home, 'base', 'outage'), 'utf8');
});
afterEach(() => {
  if (mounted) run('umount', '-l', disk);
  mounted = false;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function mount(): string {
  run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'kaunter-test', disk);
  mounted = true;
  cpSync(join(home, 'base'), join(disk, 'counter'), { recursive: true });
  return join(disk, 'counter');
}

const ballast = join(disk, 'ballast');
const freeBytes = (): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};
/** Fills the disk but for so many bytes. */
function leave(bytes: number): void {
  rmSync(ballast, { force: true });
  writeFileSync(ballast, '');
  const most = freeBytes() - bytes;
  if (most > 0) run('fallocate', '-l', String(most), ballast);
}
const free = (): void => truncateSync(ballast, 0);

const open = async (folder: string): Promise<TestCounter> => {
  const test = await openTestCounter({ folder, clock: handClock('2026-11-22T09:00') });
  await test.counter.search.stop();
  test.as('clerk');
  return test;
};

describe.skipIf(reason)('a full disk', () => {
  it('refuses with disk-full, leaves nothing half, and takes the same case once there is room', async () => {
    const folder = mount();
    const test = await open(folder);
    await test.counter.prints.stop();
    const known = [];
    const answers = new Set<string>();
    // a case writes some fifty pages to the log: from none free to more than it needs
    for (let pages = 0; pages < 72; pages += 2) {
      const input = aCase(outage);
      const before = test.counter.register!.head();
      leave(pages * 4096);
      const answer = await test.call('cases.issue', input);
      const code = answer.ok ? 'ok' : answer.error.code;
      answers.add(code);
      if (!answer.ok) expect(test.counter.register!.head()).toEqual(before);
      free();
      const again = await test.must('cases.issue', input);
      expect(again.receipt?.number).toBe(`R2-${String(known.length + 1).padStart(6, '0')}`);
      if (answer.ok) expect(answer.value).toEqual(again);
      known.push(again.receipt!.number);
    }
    expect([...answers].sort()).toEqual(['disk-full', 'ok']);
    await test.close();
    const problems = await problemsOf(folder, []);
    expect(problems.filter((problem) => !problem.includes('never asked for'))).toEqual([]);
    expect(problems).toHaveLength(known.length);
  });

  it('holds up papers, backups and packages, and harms no receipt (property 10)', async () => {
    const folder = mount();
    const test = await open(folder);
    leave(280 * 1024);
    const { receipt } = await test.must('cases.issue', aCase(outage));
    expect(receipt).not.toBeNull();
    leave(0);
    await test.counter.prints.stop();
    test.as('supervisor');
    expect(await test.call('backups.make', {})).toMatchObject({ error: { code: 'disk-full' } });
    free();
    expect((await test.call('backups.make', {})).ok).toBe(true);
    await test.close();
  });

  it('leaves no half backup under a final name, and the good one alone', async () => {
    const folder = mount();
    const test = await open(folder);
    await test.counter.prints.stop();
    for (let n = 0; n < 12; n++) await test.must('cases.issue', aCase(outage));
    test.as('supervisor');
    const { name: lastGood } = await test.must('backups.make', {});
    const bytes = statSync(join(folder, 'sandaran', lastGood)).size;
    for (const share of [0, 0.02, 0.3, 0.7, 0.98]) {
      test.clock.forward(60_000);
      leave(Math.floor(bytes * share));
      expect(await test.call('backups.make', {})).toMatchObject({ error: { code: 'disk-full' } });
      expect(inBackups(folder)).toEqual([lastGood]);
      free();
    }
    test.clock.forward(60_000);
    const { name } = await test.must('backups.make', {});
    expect(inBackups(folder).sort()).toEqual([lastGood, name].sort());
    for (const each of [lastGood, name])
      readBackup(await unsealed(join(folder, 'sandaran', each), test.recoveryCode));
    await test.close();
  });

  it('does not keep the counter from opening, nor from saying why it issues nothing', async () => {
    const folder = mount();
    leave(0);
    const test = await open(folder);
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({ ok: false });
    expect((await test.must('settings.status', {})).state).toMatch(/^(ready|read-only)$/);
    free();
    await test.close();
    const again = await open(folder);
    expect((await again.must('cases.issue', aCase(outage))).receipt?.number).toBe('R2-000001');
    await again.close();
  });
});

describe.skipIf(reason)('a read-only disk', () => {
  it('keeps whoever tries the door waiting all the same', async () => {
    const folder = mount();
    await (await open(folder)).close();
    run('mount', '-o', 'remount,ro', disk);
    const test = await open(folder);
    const signIn = (secret: string) => test.call('officers.signIn', { code: 'PK01', secret });
    for (let failure = 0; failure < 3; failure++) await signIn('999999');
    expect(await signIn('482915')).toMatchObject({ error: { code: 'wait' } });
    await test.close();
    run('mount', '-o', 'remount,rw', disk);
  });

  it('can be looked at; nothing is issued, kept or printed, and it works again once it can be written', async () => {
    const folder = mount();
    const first = await open(folder);
    await first.must('cases.issue', aCase(outage));
    await first.close();
    run('mount', '-o', 'remount,ro', disk);
    const test = await open(folder);
    expect(test.counter.state).toEqual({ state: 'read-only' });
    expect((await test.must('settings.status', {})).issuing).toMatchObject({
      state: 'stopped',
      reason: 'read-only',
    });
    expect((await test.must('receipts.list', { after: null })).rows).toHaveLength(1);
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'issuing-stopped' },
    });
    expect(await test.call('cases.keepDraft', { draft: randomUUID(), value: {} })).toMatchObject({
      error: { code: 'register-read-only' },
    });
    expect((await test.call('officers.signIn', { code: 'PK01', secret: '482915' })).ok).toBe(true);
    await test.close();
    run('mount', '-o', 'remount,rw', disk);
    const again = await open(folder);
    expect((await again.must('cases.issue', aCase(outage))).receipt?.number).toBe('R2-000002');
    await again.close();
  });
});
