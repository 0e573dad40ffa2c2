/** Prints what waits in a register and is killed at one moment of it: `crash-child.ts FOLDER MOMENT`. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Settings } from '../../../papers/look/setting';
import type { Spooler } from '../../../main/call/devices';
import { openDesk } from './desk';
import { pdfOf } from './pdf-of';
import { trayIn } from './tray';

const [folder = '', moment = ''] = process.argv.slice(2);
const die = (here: string): void => {
  if (here === moment) process.kill(process.pid, 'SIGKILL');
};

const tray = trayIn(folder);
const spooler: Spooler = {
  list: () => {
    die('archived');
    return tray.list();
  },
  handOver: tray.handOver,
};
tray.during = (at) => die(at === 'before' ? 'sent' : 'handed-over');
const makePaper = (settings: Settings) => {
  die('rendering');
  return pdfOf(settings);
};
/** From a thread of its own, so that it strikes in the middle of whatever this one does. Resolves once it counts. */
async function killAfter(ms: number): Promise<void> {
  const thread = `const { parentPort, workerData } = require('node:worker_threads');
    parentPort.postMessage('counting');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData);
    process.kill(process.pid, 'SIGKILL');`;
  await once(new Worker(thread, { eval: true, workerData: ms }), 'message');
}
const desk = openDesk({ folder, spooler, makePaper, printer: 'dulang' });
die('queued');

function print(): void {
  const began = performance.now();
  desk.queue.start();
  setInterval(() => {
    const taken = desk.journal().some(({ kind }) => kind === 'papers.taken');
    if (!taken) return;
    die('taken');
    writeFileSync(join(folder, 'took'), String(performance.now() - began));
    process.exit(0);
  }, 1);
}
const after = /^after ([\d.]+)$/.exec(moment)?.[1];
if (after === undefined) print();
else void killAfter(Number(after)).then(print);
