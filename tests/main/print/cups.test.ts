import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lpSpooler, parseQueues } from '../../../main/devices/lp-spooler';
import { archiveFile } from '../../../main/register/paper-archive';
import { makePrinter, textOf, type TestPrinter } from '../../helpers/printer';
import { openDesk, until, type Desk } from './desk';

let folder: string;
let printer: TestPrinter;
let desk: Desk;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cups-'));
  printer = await makePrinter();
  desk = openDesk({ folder, spooler: lpSpooler(), printer: printer.name });
});
afterEach(async () => {
  await desk.close();
  await printer.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const toBe = (id: string, state: string, trouble = '') =>
  until(
    () => desk.paper(id),
    (row) => row.state === state && row.trouble === trouble,
    15_000,
  );

describe('on a real queue', { timeout: 40_000 }, () => {
  it('the archived receipt comes out, and its title names nobody', async () => {
    const { id } = desk.queueReceipt();
    desk.queue.start();
    await toBe(id, 'sent');
    const [paper = ''] = await printer.papers(1);
    expect(await textOf(paper)).toContain('R2-000124');
    expect(await textOf(paper)).toBe(await textOf(archiveFile(folder, desk.paper(id).sha256!)));
    expect(basename(paper)).toMatch(/receipt.R2-000124/);
  });

  it('a reprint says SALINAN, and the summons is another paper', async () => {
    const { id } = desk.queueReceipt();
    desk.queueSummons();
    desk.queue.start();
    await toBe(id, 'sent');
    desk.answer(id, 'spoiled');
    desk.printAgain(id);
    const texts = await Promise.all((await printer.papers(3)).map(textOf));
    expect(texts.filter((text) => text.includes('R2-000124') && !text.includes('SALINAN'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('SALINAN 1'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('S2-000087'))).toHaveLength(1);
  });

  it('that is switched off nothing is left waiting in the spooler, and one paper comes out later', async () => {
    await printer.off();
    const { id } = desk.queueReceipt();
    desk.queue.start();
    await toBe(id, 'queued', 'printer-disabled');
    expect(await printer.waitingJobs()).toEqual([]);
    await printer.on();
    desk.retry(id);
    await toBe(id, 'sent');
    expect(await printer.papers(1)).toHaveLength(1);
  });

  it('that was removed the paper waits, and another printer takes it', async () => {
    await printer.remove();
    const { id } = desk.queueReceipt();
    desk.queue.start();
    await toBe(id, 'queued', 'printer-gone');
    const other = await makePrinter();
    try {
      desk.choose(other.name);
      desk.retry(id);
      await toBe(id, 'sent');
      expect(await other.papers(1)).toHaveLength(1);
    } finally {
      await other.dispose();
    }
  });
});

describe('the spooler itself', { timeout: 40_000 }, () => {
  const job = () => ({
    ...{ pdf: Buffer.from('ujian\n'), printer: printer.name, title: 'ujian', size: 'A4' as const },
    settings: [],
  });

  it('tells its queues, ready and off', async () => {
    const seen = async () => (await lpSpooler().list()).find(({ name }) => name === printer.name);
    expect(await seen()).toMatchObject({ state: 'ready', isDefault: false });
    await printer.off();
    expect(await seen()).toMatchObject({ state: 'disabled' });
  });

  it('knows a queue that is off or gone before it gives it anything', async () => {
    await printer.off();
    expect(await lpSpooler().handOver(job())).toEqual({ ok: false, why: 'printer-disabled' });
    await printer.remove();
    expect(await lpSpooler().handOver(job())).toEqual({ ok: false, why: 'printer-gone' });
  });

  it('says that nobody knows when the command ends without a clear answer', async () => {
    await expect(lpSpooler('false').handOver(job())).rejects.toThrow('without a clear answer');
  });
});

it('reads what CUPS says of idle, busy, stopped and rejecting queues', () => {
  const said = [
    'scheduler is running',
    'system default destination: meja-2',
    'meja-1 accepting requests since Sat Nov 21 22:42:04 2026',
    'meja-3 not accepting requests since Sat Nov 21 22:42:04 2026 -',
    '\tRejecting Jobs',
    'printer meja-1 disabled since Sat Nov 21 22:42:04 2026 -',
    '\tHabis kertas',
    '\tDescription: Pencetak saman',
    'printer meja-2 now printing meja-2-17.  enabled since Sat Nov 21 22:42:04 2026',
    '\tDescription: Resit',
    'printer meja-3 is idle.  enabled since Sat Nov 21 22:42:04 2026',
  ].join('\n');
  expect(parseQueues(said)).toEqual([
    { name: 'meja-1', description: 'Pencetak saman', isDefault: false, state: 'disabled' },
    { name: 'meja-2', description: 'Resit', isDefault: true, state: 'ready' },
    { name: 'meja-3', description: '', isDefault: false, state: 'disabled' },
  ]);
});

// Only root may mount; elsewhere a folder's own rights do the same.
const isRoot = process.getuid?.() === 0;

describe.runIf(process.platform === 'linux' && isRoot)('an archive on a disk', { timeout: 40_000 }, () => {
  const onDisk = async (options: string, work: (papers: string) => Promise<void>) => {
    const papers = join(folder, 'papers');
    execFileSync('mkdir', ['-p', papers]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', papers]);
    try {
      await work(papers);
      await desk.queue.stop();
    } finally {
      execFileSync('umount', ['-l', papers]);
    }
  };

  it('that is read-only holds the paper back until it can be written', () =>
    onDisk('size=1m,ro', async (papers) => {
      const { id } = desk.queueReceipt();
      desk.queue.start();
      await toBe(id, 'queued', 'archive-unwritable');
      expect(await printer.waitingJobs()).toEqual([]);
      execFileSync('mount', ['-o', 'remount,rw', papers]);
      desk.retry(id);
      await toBe(id, 'sent');
      expect(readFileSync(archiveFile(folder, desk.paper(id).sha256!), 'latin1')).toMatch(/^%PDF/);
    }));

  it('that is full says so, and leaves no half file', () =>
    onDisk('size=64k', async (papers) => {
      const ballast = join(papers, 'ballast');
      // as much as goes in: the failure is the point
      expect(() =>
        execFileSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k'], { stdio: 'ignore' }),
      ).toThrow();
      const { id } = desk.queueReceipt();
      desk.queue.start();
      await toBe(id, 'queued', 'archive-disk-full');
      expect(execFileSync('ls', [papers]).toString()).toBe('ballast\n');
      rmSync(ballast);
      desk.retry(id);
      await toBe(id, 'sent');
    }));
});
