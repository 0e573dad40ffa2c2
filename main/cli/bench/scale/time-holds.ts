/** How long work beside issuing keeps the issuing thread from anything else: each measured on the whole register. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { timed } from '../measured';
import { BACKGROUND_WORKS } from './background-works';
import { startIdleProcess, type IdleProcess } from './idle-process';
import type { CallScene } from './measured-calls';

const NS_IN_MS = 1e6;
const US_IN_MS = 1e3;

export interface Hold {
  readonly work: string;
  /** The longest time in one piece. */
  readonly holdMs: number;
  /** The longest time in one piece that the thread worked itself, where Node tells it: not while it waited for disk or machine. */
  readonly workedMs: number | undefined;
  /** The longest wait of a process that did nothing meanwhile: what the machine itself takes. */
  readonly idleMs: number;
  /** Until it was done. */
  readonly tookMs: number;
  /** By how much the process's memory grew at most, its threads included. */
  readonly grewMb: number;
}

/** Of the works whose title holds `only`. */
export async function timeHolds(
  scene: CallScene,
  only: string,
  say: (text: string) => void,
): Promise<Hold[]> {
  const folder = join(scene.counter.folder, 'pakej');
  mkdirSync(folder, { recursive: true });
  const idle = await startIdleProcess();
  try {
    const holds: Hold[] = [];
    for (const [work, run] of Object.entries(BACKGROUND_WORKS)) {
      if (!work.includes(only)) continue;
      const hold = { work, ...(await longestHold(idle, () => run(scene, folder))) };
      const { holdMs, idleMs, tookMs } = hold;
      say(
        `${work}: held ${holdMs.toFixed(1)} ms, idle ${idleMs.toFixed(1)} ms, took ${tookMs.toFixed(0)} ms\n`,
      );
      holds.push(hold);
    }
    return holds;
  } finally {
    idle.end();
    rmSync(folder, { recursive: true, force: true });
    rmSync(scene.counter.devices.defaultBackupFolder, { recursive: true, force: true });
  }
}

async function longestHold(idle: IdleProcess, work: () => unknown): Promise<Omit<Hold, 'work'>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  // whatever was put off until now is no part of it
  await pause(20);
  delay.enable();
  await idle.begin();
  delay.reset();
  // the first turn after a reset is not counted
  await pause(5);
  const memory = watchMemory();
  const worked = watchWork();
  const tookMs = await timed(work);
  await pause(5);
  delay.disable();
  const idleMs = await idle.longestGap();
  return { holdMs: delay.max / NS_IN_MS, workedMs: worked(), idleMs, tookMs, grewMb: memory() };
}

/** Answers, once asked, how long this thread worked at most between two turns of its loop, in milliseconds. */
function watchWork(): () => number | undefined {
  if (!('threadCpuUsage' in process)) return () => undefined;
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / US_IN_MS;
  };
  let [former, most] = [spent(), 0];
  const look = (): void => {
    const now = spent();
    [former, most] = [now, Math.max(most, now - former)];
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

/** Answers, once asked, by how many megabytes the memory grew at most; it is not looked at any more then. */
function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    look();
    return (most - before) / 2 ** 20;
  };
}
