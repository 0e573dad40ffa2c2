import { FOLDER_MARK } from '../../main/features/backups/backup-folder';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBackup } from '../../main/register/backup';
import { unsealed } from '../helpers/sealed';
import { handClock, openTestCounter } from '../helpers/counter';
import { endOf, prepareChildren, type Children } from './children';
import { Disk, randomOf, readHappenings, type Happened } from './disk';
import { caseOf, prepareFolder } from './scripted';

/** What lies in the backup folder beside printed papers and the mark that says that it was chosen. */
const inBackups = (folder: string): string[] =>
  readdirSync(join(folder, 'sandaran')).filter((name) => name !== FOLDER_MARK && name !== 'kertas');

const unsealedIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('sementara-'));

const FINAL = /^sandaran-.*\.siaga-backup$/;
const TEMPORARY = /^\.sandaran-.*\.tmp$/;
/** Cases between the good backup and the one that is killed. */
const CASES = 24;

let children: Children;
let home: string;
let base: string;
/** The good backup that stands before every kill. */
let lastGood: string;
let recoveryCode: string;
beforeAll(async () => {
  children = await prepareChildren();
  home = mkdtempSync(join(tmpdir(), 'kaunter-backup-kill-'));
  base = join(home, 'base');
  await prepareFolder(base);
  const test = await openTestCounter({ folder: base, clock: handClock('2026-11-22T09:00') });
  await test.counter.prints.stop();
  test.as('supervisor');
  ({ recoveryCode } = test);
  lastGood = (await test.must('backups.make', {})).name;
  test.as('clerk');
  for (let n = 1; n <= CASES; n++) await test.must('cases.issue', caseOf(base, n));
  await test.close();
});
afterAll(() => {
  children.dispose();
  rmSync(home, { recursive: true, force: true });
});

/** A backup in a process of its own, killed once `after` things have happened to files; answers how it ended. */
async function makeAndKill(folder: string, log: string, after: number): Promise<number | string> {
  const child = children.start(['backup', folder, String(after)], {
    LD_PRELOAD: children.shim,
    FAULTS_FOLDER: folder,
    FAULTS_LOG: log,
  });
  return endOf(child);
}

interface Recorded {
  /** What happened to files from the moment the backup was asked for until it was told of. */
  readonly during: readonly Happened[];
  readonly disk: () => Disk;
}

/** One backup that nobody kills, with everything that it does. */
async function record(): Promise<Recorded> {
  const folder = join(home, 'recorded');
  const start = join(home, 'start');
  const log = join(home, 'log');
  cpSync(base, folder, { recursive: true });
  const begun = new Disk(folder);
  expect(await makeAndKill(folder, log, 0)).toBe(0);
  begun.lay(start);
  const all = readHappenings(log);
  const line = (text: string) =>
    all.findIndex(({ kind, bytes }) => kind === 'write' && bytes.toString('latin1').startsWith(text));
  const [from, to] = [line('KILL 0'), line('BACKUP ')];
  expect(from).toBeGreaterThan(0);
  expect(to).toBeGreaterThan(from);
  return {
    during: all.slice(from + 1, to),
    disk: () => {
      const disk = new Disk(start, begun.inodes);
      for (const happened of all.slice(0, from + 1)) disk.take(happened);
      return disk;
    },
  };
}

/** What a kill or a power loss left: whole backups, the last good one among them, and temporaries at most. */
async function lookAtFolder(folder: string): Promise<{ backups: string[]; temporaries: string[] }> {
  const names = inBackups(folder);
  const backups = names.filter((name) => FINAL.test(name));
  const temporaries = names.filter((name) => !FINAL.test(name));
  expect(backups).toContain(lastGood);
  for (const name of backups) {
    const content = readBackup(await unsealed(join(folder, 'sandaran', name), recoveryCode));
    expect(content.receipts).toBe(name === lastGood ? 0 : CASES);
  }
  for (const name of temporaries) {
    expect(name).toMatch(TEMPORARY);
  }
  // the copy lies beside the register until it is sealed
  return { backups, temporaries: [...temporaries, ...unsealedIn(folder)] };
}

/** The next backup is good and sweeps what was left. */
async function makeTheNext(folder: string): Promise<void> {
  const test = await openTestCounter({ folder, clock: handClock('2026-11-22T11:00') });
  await test.counter.prints.stop();
  test.as('supervisor');
  const { name } = await test.must('backups.make', {});
  const { backups } = await test.must('backups.list', {});
  expect(backups.find((each) => each.name === name)).toMatchObject({ standing: 'good' });
  await test.close();
  const { backups: standing } = await lookAtFolder(folder);
  expect(standing).toContain(name);
  expect(inBackups(folder).filter((each) => each.startsWith('.'))).toEqual([]);
  expect(unsealedIn(folder)).toEqual([]);
}

/** Every moment near the ends, where names change, and moments all along the copy. */
const momentsOf = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at + 1).filter(
    (n) => n <= 8 || n > count - 16 || n % Math.ceil(count / 24) === 0,
  );

it('killed at every stage of a backup: no half one bears a final name, the good one stays, the next one works (property 14)', async () => {
  const { during } = await record();
  const folder = join(home, 'killed');
  const seen = { nothing: 0, half: 0, whole: 0 };
  for (const moment of momentsOf(during.length)) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(base, folder, { recursive: true });
    expect(await makeAndKill(folder, join(home, 'log-killed'), moment), `moment ${moment}`).toBe('SIGKILL');
    const { backups, temporaries } = await lookAtFolder(folder);
    seen[backups.length > 1 ? 'whole' : temporaries.length > 0 ? 'half' : 'nothing'] += 1;
    await makeTheNext(folder);
  }
  expect(seen.half, 'no kill met a copy under way').toBeGreaterThan(10);
  expect(seen.whole, 'no kill came after the name was given').toBeGreaterThan(0);
});

it('the power lost at every stage of a backup leaves no half one under a final name either', async () => {
  const { during, disk: begin } = await record();
  const disk = begin();
  const folder = join(home, 'dark');
  const random = randomOf(20261122);
  let named = 0;
  for (const happened of during) {
    disk.take(happened);
    if (!['sync', 'rename', 'create', 'unlink'].includes(happened.kind)) continue;
    // as little as must last, and twice some of what need not
    for (const chance of [undefined, random, random]) {
      disk.lay(folder, chance);
      if ((await lookAtFolder(folder)).backups.length > 1) named += 1;
    }
  }
  expect(named, 'no power loss came after the name was given').toBeGreaterThan(0);
  await makeTheNext(folder);
});
