/** How long work beside issuing keeps the issuing thread from anything else: each measured on the whole register. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import { registerFile } from '../../../register/register';
import { soundnessJob } from '../../../features/backups/backup-jobs';
import { timed } from '../measured';
import type { CallScene } from './measured-calls';

const NS_IN_MS = 1e6;

export interface Hold {
  readonly work: string;
  /** The longest time in one piece. */
  readonly holdMs: number;
  /** Until it was done. */
  readonly tookMs: number;
}

const WORKS: readonly (readonly [string, (scene: CallScene, folder: string) => unknown])[] = [
  ['look of the deadlines', ({ counter }) => counter.deadlines.tick()],
  ['look of the gate', ({ counter }) => counter.gate.pass()],
  ['flush of the witness', ({ counter }) => counter.opened().flushWitness()],
  ['feeding the search index', ({ counter }) => counter.search.catchUp()],
  ['backup', ({ counter }) => counter.backups.make()],
  [
    'full check',
    ({ counter }) => counter.longWork.run(soundnessJob, registerFile(counter.folder), { answers: {} }),
  ],
  [
    'package of an outage',
    ({ desk, seeded }, folder) =>
      desk.must('reconciliation.package', { key: randomUUID(), outage: seeded.restored, folder }),
  ],
];

export async function timeHolds(scene: CallScene, say: (text: string) => void): Promise<Hold[]> {
  const folder = join(scene.counter.folder, 'pakej');
  mkdirSync(folder, { recursive: true });
  try {
    const holds: Hold[] = [];
    for (const [work, run] of WORKS) {
      const hold = { work, ...(await longestHold(() => run(scene, folder))) };
      say(`${work}: held ${hold.holdMs.toFixed(1)} ms, took ${hold.tookMs.toFixed(0)} ms\n`);
      holds.push(hold);
    }
    return holds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(scene.counter.devices.defaultBackupFolder, { recursive: true, force: true });
  }
}

async function longestHold(work: () => unknown): Promise<Omit<Hold, 'work'>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  // whatever was put off until now is no part of it
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.enable();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const tookMs = await timed(work);
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return { holdMs: delay.max / NS_IN_MS, tookMs };
}
