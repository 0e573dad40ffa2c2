import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const runProgram = promisify(execFile);
const english = { ...process.env, LC_ALL: 'C' };

/** A real queue of the real spooler, for one test alone; what it prints lands as PDF files in its folder. */
export interface TestPrinter {
  readonly name: string;
  /** Where its papers come out, one PDF file each, named by job title and job number. */
  readonly folder: string;
  /** Switches it off: jobs are taken but wait. */
  off(): Promise<void>;
  on(): Promise<void>;
  /** Takes the queue away, waiting jobs with it. Papers that came out stay in the folder. */
  remove(): Promise<void>;
  /** Ids of the jobs that wait in the spooler, e.g. `kaunter-1-12`. */
  waitingJobs(): Promise<string[]>;
  /** Ids of all jobs that the spooler ever finished for this queue. */
  finishedJobs(): Promise<string[]>;
  /** Waits until at least `count` papers came out; their paths in the order of their jobs. */
  papers(count: number, withinMs?: number): Promise<string[]>;
  /** Removes queue, settings and papers. Harmless when called twice. */
  dispose(): Promise<void>;
}

let made = 0;

/** Makes a queue of its own. Needs root (or the right to write below /etc/cups) and a running spooler. */
export async function makePrinter(): Promise<TestPrinter> {
  made += 1;
  const name = `kaunter-test-${process.pid}-${made}`;
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  const settings = `/etc/cups/cups-pdf-${name}.conf`;
  // Label 2 puts the job's number at the end of the file name, so two jobs of one title are two papers.
  await writeFile(settings, `Out ${folder}\nAnonDirName ${folder}\nLabel 2\nTitlePref 1\n`);
  await cups('lpadmin', [
    ...['-p', name, '-E', '-v', `cups-pdf:/${name}`, '-m', 'lsb/usr/cups-pdf/CUPS-PDF_noopt.ppd'],
    // The only way through PostScript after which pdftotext can still read the words.
    ...['-o', 'pdftops-renderer-default=pdftocairo'],
  ]);
  const remove = async (): Promise<void> => {
    await cups('cancel', ['-a', '-x', name]).catch(ignore);
    await cups('lpadmin', ['-x', name]).catch(ignore);
  };
  return {
    name,
    folder,
    off: () => cups('cupsdisable', [name]),
    on: () => cups('cupsenable', [name]),
    remove,
    waitingJobs: () => jobsOf(name, 'not-completed'),
    finishedJobs: () => jobsOf(name, 'completed'),
    papers: (count, withinMs = 60_000) => papersIn(folder, count, withinMs),
    dispose: async () => {
      await remove();
      await rm(settings, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function jobsOf(queue: string, which: 'completed' | 'not-completed'): Promise<string[]> {
  const asked = runProgram('lpstat', ['-W', which, '-o', queue], { env: english });
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return stdout.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0] ?? []);
}

/** The words on a printed or archived PDF, laid out as on the paper. */
export async function textOf(pdf: string): Promise<string> {
  const { stdout } = await runProgram('pdftotext', ['-layout', pdf, '-']);
  return stdout;
}

async function papersIn(folder: string, count: number, withinMs: number): Promise<string[]> {
  const until = Date.now() + withinMs;
  for (;;) {
    const names = existsSync(folder) ? await readdir(folder) : [];
    const papers = names.filter((name) => name.endsWith('.pdf')).sort((a, b) => jobOf(a) - jobOf(b));
    if (papers.length >= count && (await areWhole(folder, papers)))
      return papers.map((name) => join(folder, name));
    if (Date.now() > until) {
      throw new Error(`${papers.length} of ${count} papers came out: ${papers.join(', ') || 'none'}`);
    }
    await sleep(100);
  }
}

/** A file appears before its last byte: only one that can be read has come out. */
async function areWhole(folder: string, papers: string[]): Promise<boolean> {
  const read = papers.map((name) => runProgram('pdfinfo', [join(folder, name)]));
  return (await Promise.allSettled(read)).every((result) => result.status === 'fulfilled');
}

function jobOf(name: string): number {
  return Number(/job_(\d+)\.pdf$/.exec(name)?.[1] ?? 0);
}

async function cups(command: string, args: string[]): Promise<void> {
  await runProgram(command, args, { env: english });
}

function ignore(): void {
  // The queue is gone already, which is what was wanted.
}
