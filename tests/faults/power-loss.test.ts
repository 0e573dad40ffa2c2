import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handClock, openTestCounter } from '../helpers/counter';
import { endOf, prepareChildren, type Children } from './children';
import { problemsOf } from './checks';
import { Disk, randomOf, readHappenings, type Happened } from './disk';
import { caseOf, LASER, parseAcks, prepareFolder, readAcks, type Ack } from './scripted';

const CASES = 14;

let children: Children;
let home: string;
beforeAll(async () => {
  children = await prepareChildren();
  home = mkdtempSync(join(tmpdir(), 'kaunter-power-'));
  await prepareFolder(join(home, 'base'));
});
afterAll(() => {
  children.dispose();
  rmSync(home, { recursive: true, force: true });
});

interface Recorded {
  readonly happenings: Happened[];
  /** The disk as it was when the day began. */
  readonly disk: () => Disk;
}

/** Runs the scripted day once in a process of its own, everything that it does to its folder recorded. */
async function recordDay(synchronous: 'FULL' | 'NORMAL'): Promise<Recorded> {
  const folder = join(home, `day-${synchronous}`);
  const start = join(home, `start-${synchronous}`);
  const log = join(home, `log-${synchronous}`);
  cpSync(join(home, 'base'), folder, { recursive: true });
  const begun = new Disk(folder);
  const child = children.start(['day', folder, String(CASES), synchronous], {
    LD_PRELOAD: children.shim,
    FAULTS_FOLDER: folder,
    FAULTS_LOG: log,
  });
  expect(await endOf(child)).toBe(0);
  begun.lay(start);
  return { happenings: readHappenings(log), disk: () => new Disk(start, begun.inodes) };
}

const isOfRegister = ({ kind, bytes }: Happened): boolean =>
  kind === 'sync' && !/^(search|logs|acks)/.test(bytes.toString('utf8'));

/** Loses power after each flush in turn; `visit` sees what is left, and what was known to people by then. */
async function atEachFlush(
  { happenings, disk: begin }: Recorded,
  visit: (folder: string, acks: Ack[], disk: Disk, flush: number) => Promise<void>,
): Promise<number> {
  const disk = begin();
  const folder = join(home, 'left');
  let flushes = 0;
  for (const happened of happenings) {
    disk.take(happened);
    if (!isOfRegister(happened)) continue;
    flushes += 1;
    await visit(folder, parseAcks(disk.cached('acks')), disk, flushes);
  }
  return flushes;
}

let full: Recorded;
beforeAll(async () => {
  full = await recordDay('FULL');
});

it('the day was recorded whole: its acknowledgements, flushes, and a checkpoint in its midst', () => {
  const disk = full.disk();
  for (const happened of full.happenings) disk.take(happened);
  const acks = parseAcks(disk.cached('acks'));
  const known = (kind: string) => acks.filter((ack) => ack.kind === kind).length;
  expect(known('BEGIN')).toBe(CASES);
  expect(known('RECEIPT')).toBe(CASES);
  // the cancelled one may not have come out any more
  expect(known('OUT')).toBeGreaterThanOrEqual(CASES - 1);
  expect(acks.at(-1)).toEqual({ kind: 'OTHER', text: 'END' });
  const synced = (name: string) =>
    full.happenings.filter(({ kind, bytes }) => kind === 'sync' && bytes.toString('utf8') === name).length;
  expect(synced('register.sqlite-wal')).toBeGreaterThan(CASES * 4);
  expect(synced('register.sqlite'), 'no checkpoint but the closing one').toBeGreaterThan(1);
  expect(synced('witness')).toBeGreaterThan(0);
});

it('at every flush, when only what was flushed survives: no receipt lost or doubled, no second original', async () => {
  let seen = 0;
  const flushes = await atEachFlush(full, async (folder, acks, disk, flush) => {
    disk.lay(folder);
    expect(await problemsOf(folder, acks), `after flush ${flush}`).toEqual([]);
    seen = acks.filter(({ kind }) => kind === 'RECEIPT').length;
  });
  expect(flushes).toBeGreaterThan(CASES * 6);
  expect(seen).toBe(CASES);
});

it('at every flush, when some of the rest survives too, names and sectors by chance', async () => {
  const seed = Number(process.env['KAUNTER_FAULT_SEED'] ?? Date.now() % 1_000_000);
  const random = randomOf(seed);
  await atEachFlush(full, async (folder, acks, disk, flush) => {
    disk.lay(folder, random);
    expect(await problemsOf(folder, acks), `after flush ${flush}, KAUNTER_FAULT_SEED=${seed}`).toEqual([]);
  });
});

it('and the counter goes on from there: the interrupted case is taken once, papers come out once', async () => {
  await atEachFlush(full, async (folder, acks, disk, flush) => {
    if (flush % 12 !== 5) return;
    disk.lay(folder);
    const outs = acks.flatMap((ack) => (ack.kind === 'OUT' ? [ack.title] : []));
    const test = await openTestCounter({
      folder,
      clock: handClock('2026-11-22T10:00'),
      devices: {
        spooler: {
          list: () => Promise.resolve([{ name: LASER, description: '', isDefault: true, state: 'ready' }]),
          handOver: ({ title }) => {
            outs.push(title);
            return Promise.resolve({ ok: true });
          },
        },
      },
    });
    test.counter.devices.preferences.set({ printers: { A4: 'pdf', A5: LASER, '80mm': LASER } });
    test.as('clerk');
    const begun = acks.flatMap((ack) => (ack.kind === 'BEGIN' ? [ack.n] : [])).at(-1) ?? 1;
    for (const n of [begun, begun + 1]) {
      const { receipt } = await test.must('cases.issue', caseOf(join(home, 'base'), n));
      expect(receipt?.number).toBe(`R2-${String(n).padStart(6, '0')}`);
    }
    for (let tries = 0; tries < 400; tries++) {
      const { papers } = await test.must('papers.open', {});
      if (papers.every(({ state }) => state === 'sent' || state === 'unknown')) break;
      await sleep(5);
    }
    const { papers } = await test.must('papers.open', {});
    expect(papers.filter(({ state }) => state !== 'sent' && state !== 'unknown')).toEqual([]);
    await test.close();
    expect(outs.filter((title, index) => outs.indexOf(title) < index)).toEqual([]);
    expect(await problemsOf(folder, [...acks, ...readAcks(join(folder, 'none')), { kind: 'BEGIN', n: begun }, { kind: 'BEGIN', n: begun + 1 }])).toEqual([]); // prettier-ignore
  });
});

it('the same day with synchronous=NORMAL loses receipts: this test can tell', async () => {
  const normal = await recordDay('NORMAL');
  const lost = new Set<string>();
  await atEachFlush(normal, async (folder, acks, disk) => {
    disk.lay(folder);
    for (const problem of await problemsOf(folder, acks)) if (problem.startsWith('lost: ')) lost.add(problem);
  });
  expect(lost.size).toBeGreaterThan(CASES / 2);
});
