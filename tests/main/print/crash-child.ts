/** Prints what waits in a register and is killed at one moment of it: `crash-child.ts FOLDER MOMENT`. */
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
const makePaper = (html: string) => {
  die('rendering');
  return pdfOf(html);
};
const desk = openDesk({ folder, spooler, makePaper, printer: 'dulang' });
die('queued');
desk.queue.start();
setInterval(() => {
  const taken = desk.journal().some(({ kind }) => kind === 'papers.taken');
  if (taken) die('taken');
  if (taken) process.exit(0);
}, 1);
const after = Number(/^after (\d+)$/.exec(moment)?.[1] ?? Number.NaN);
if (!Number.isNaN(after)) setTimeout(() => process.kill(process.pid, 'SIGKILL'), after);
