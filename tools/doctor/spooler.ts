import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../project';

/** The queue for looking at papers by hand; tests make their own. */
const queue = 'KAUNTER-PDF';
const pdfPrinter = [
  ...['-v', 'cups-pdf:/', '-m', 'lsb/usr/cups-pdf/CUPS-PDF_noopt.ppd'],
  // The other ways from PDF to PostScript lose the text: what comes out could be seen but not read.
  ...['-o', 'pdftops-renderer-default=pdftocairo'],
];

/**
 * Starts the print spooler if it sleeps and makes the PDF printer. Returns what is wrong in one line, or
 * undefined. The spooler is a service of the machine and stays on.
 */
export async function prepareSpooler(): Promise<string | undefined> {
  if (!isAwake() && !(await wake())) return 'The print spooler does not run: sudo cupsd';
  // Said again to a queue that is there, this changes nothing.
  if (ok('lpadmin', ['-p', queue, '-E', ...pdfPrinter]) || ok('lpstat', ['-p', queue])) return undefined;
  return `The test printer is missing: sudo lpadmin -p ${queue} -E ${pdfPrinter.join(' ')}`;
}

function isAwake(): boolean {
  return spawnSync('lpstat', ['-r'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  }).stdout.includes('is running');
}

async function wake(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  say('Starting the print spooler (cupsd) …');
  spawnSync('cupsd', [], { stdio: 'ignore' });
  for (let tries = 0; tries < 50; tries += 1) {
    if (isAwake()) return true;
    await sleep(100);
  }
  return false;
}

function ok(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
