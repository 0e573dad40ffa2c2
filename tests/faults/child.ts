import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_OFFICERS } from '../../main/features/drills/demo-office';
import type { Spooler } from '../../main/call/devices';
import { barePdf, handClock, openTestCounter, type HandClock, type TestCounter } from '../helpers/counter';
import { caseOf, LASER, readAcks, seriesOf, type Ack } from './scripted';

/**
 * A counter in a process of its own, to be killed or to have its disk taken away: `child MODE FOLDER [ARGUMENT]…`. What
 * a clerk or a printer knows, it writes to the file `acks` at once: `BEGIN n`, `RECEIPT n number`, `OUT title`, …
 */
const [mode = '', folder = '', ...more] = process.argv.slice(2);
const acks = join(folder, 'acks');
const say = (line: string): void => appendFileSync(acks, `${line}\n`);

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('killed');
};

/** A moment of a paper's way at which this process kills itself, once. */
type Moment = 'queued' | 'rendering' | 'archived' | 'before-out' | 'after-out' | 'taken';
const dieAt = mode === 'kill' ? (more[0] as Moment | 'never' | undefined) : undefined;

/** The only thing it cannot take back is the paper itself: `OUT` is written when it comes out. */
const laser: Spooler = {
  list: () => Promise.resolve([{ name: LASER, description: '', isDefault: true, state: 'ready' }]),
  handOver: async ({ title }) => {
    await sleep(mode === 'kill' ? Math.random() * 3 : 0);
    if (dieAt === 'before-out') die();
    say(`OUT ${title}`);
    if (dieAt === 'after-out') die();
    if (dieAt === 'taken') setTimeout(die, 3);
    return { ok: true };
  },
};

async function openCounter(clock: HandClock, synchronous?: 'NORMAL'): Promise<TestCounter> {
  const test = await openTestCounter({
    folder,
    clock,
    devices: {
      spooler: laser,
      makePaper: ([html]) => {
        if (dieAt === 'rendering') die();
        return Promise.resolve(barePdf(html?.() ?? ''));
      },
    },
    ...(synchronous ? { synchronous } : {}),
  });
  test.counter.devices.preferences.set({ printers: { A4: 'pdf', A5: LASER, '80mm': LASER } });
  if (!test.counter.register) throw new Error('no register');
  test.as('clerk');
  return test;
}

/** Kills as soon as a paper stands archived in the register. */
function listen(test: TestCounter): void {
  if (dieAt !== 'archived') return;
  test.counter.events.listen((event) => {
    if (event.kind !== 'paper') return;
    const archived = "SELECT 1 FROM paper_events WHERE paper = ? AND state = 'archived'";
    if (test.counter.register?.reading().get(archived, event.id)) die();
  });
}

async function drained(test: TestCounter, withinMs = 60_000): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(2)) {
    const { papers } = await test.must('papers.open', {});
    if (papers.every(({ state }) => state === 'sent' || state === 'unknown')) return;
  }
  const { papers } = await test.must('papers.open', {});
  const left = papers.map(({ state, trouble, printer }) => [state, trouble, printer].join(' '));
  throw new Error(`papers still wait: ${[...new Set(left)].join(', ')}`);
}

async function issue(test: TestCounter, n: number): Promise<void> {
  say(`BEGIN ${n}`);
  const { receipt } = await test.must('cases.issue', caseOf(folder, n));
  say(`RECEIPT ${n} ${receipt?.number ?? ''}`);
}

/** The scripted day: cases with their papers, a cancellation, a new book, one paper printed again, closing time. */
async function day(): Promise<void> {
  const clock = handClock('2026-11-22T09:00');
  const test = await openCounter(clock, more[1] === 'NORMAL' ? 'NORMAL' : undefined);
  const [, { code, secret }] = DEMO_OFFICERS;
  for (let n = 1; n <= Number(more[0]); n++) {
    clock.forward(60_000);
    await issue(test, n);
    // as the worker does now and then, which has no place in a recording of one thread's writes
    if (n % 10 === 0) test.counter.opened().checkpoint();
    if (n % 3 === 0) await drained(test);
    if (n === 4) {
      await drained(test);
      const { rows } = await test.must('receipts.list', { after: null });
      const input = {
        key: seriesOf('cancel', n),
        id: rows[0]!.id,
        reason: 'Salah',
        original: 'not-returned' as const,
      };
      const { token } = await test.must('officers.approve', { code, secret, call: 'receipts.cancel', input });
      const answer = await test.call('receipts.cancel', input, token);
      say(`CANCELLED ${answer.ok ? rows[0]!.number : answer.error.code}`);
    }
  }
  await drained(test);
  await test.close();
  say('END');
}

/** Issues one case after another until it is killed; the first may be one that the former life had begun. */
async function kill(): Promise<void> {
  const clock = handClock(more[2] ?? '2026-11-22T09:00');
  const test = await openCounter(clock);
  listen(test);
  say('OPEN');
  process.stdout.write('open\n');
  const begun = Math.max(0, ...readAcks(acks).flatMap((ack: Ack) => (ack.kind === 'BEGIN' ? [ack.n] : [])));
  const last = begun + Number(more[1]);
  for (let n = Math.max(1, begun); n <= last; n++) {
    clock.forward(1_000);
    await issue(test, n);
    if (dieAt === 'queued') die();
    if (n % 2 === 0) await sleep(Math.random() * 4);
  }
  await drained(test);
  say('DRAINED');
  await test.close();
}

/**
 * Round after round issues a good case, then one while the register's n-th flush (or write) fails, alone or with all
 * that follow: what the call answers is written down, and what the same key gets once the disk is good again. With
 * `die` it is killed in the last round before anybody could try again.
 */
async function failing(): Promise<void> {
  const [what = 'SYNC', howLong = 'once', rounds = '8', step = '1', end = ''] = more;
  const clock = handClock('2026-11-22T09:00');
  const test = await openCounter(clock);
  await test.counter.prints.stop();
  const numberOf = (answer: Awaited<ReturnType<typeof attempt>>) =>
    answer.ok ? (answer.value.receipt?.number ?? '') : answer.error.code;
  const attempt = (n: number) => test.call('cases.issue', caseOf(folder, n));
  for (let round = 1; round <= Number(rounds); round++) {
    clock.forward(1_000);
    await issue(test, 2 * round - 1);
    const n = 2 * round;
    const at = 1 + (round - 1) * Number(step);
    say(`BEGIN ${n}`);
    say(`FAIL ${what} ${at} ${howLong === 'once' ? at : 1_000_000}`);
    const first = numberOf(await attempt(n));
    const meanwhile = numberOf(await attempt(n));
    if (end === 'die' && round === Number(rounds)) die();
    say('FAIL NONE');
    say(`FIRST ${n} ${first}`);
    say(`MEANWHILE ${n} ${meanwhile}`);
    say(`SECOND ${n} ${numberOf(await attempt(n))}`);
  }
  await test.close();
}

/** Makes one backup; the process is killed once so many things have happened to files meanwhile. */
async function backup(): Promise<void> {
  const test = await openCounter(handClock('2026-11-22T10:00'));
  await test.counter.prints.stop();
  await test.counter.search.stop();
  test.as('supervisor');
  say(`KILL ${more[0] ?? '0'}`);
  const { name } = await test.must('backups.make', {});
  say(`BACKUP ${name}`);
  await test.close();
}

const modes: Record<string, () => Promise<void>> = { day, kill, failing, backup };
void (modes[mode] ?? (() => Promise.reject(new Error(`no mode ${mode}`))))().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  say('BROKEN');
  process.exit(3);
});
