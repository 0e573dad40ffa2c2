import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveFile } from '../../../main/register/paper-archive';
import { sha256Hex } from '../../../main/register/hash';
import { beginEpoch, openDesk, until, type Desk, type DeskOptions } from './desk';
import { trayIn, type Tray } from './tray';

let folder: string;
let tray: Tray;
let desk: Desk;

const open = (options: Partial<DeskOptions> = {}): Desk =>
  (desk = openDesk({ folder, spooler: tray, printer: 'dulang', ...options }));
const stateOf = (id: string, state: string, withinMs?: number) =>
  until(
    () => desk.paper(id).state as string,
    (seen) => seen === state,
    withinMs,
  );
const troubleOf = (id: string, trouble: string) =>
  until(
    () => desk.paper(id).trouble,
    (seen) => seen === trouble,
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  tray = trayIn(folder);
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a queued paper', () => {
  it('is made, archived, committed as sent and only then handed over', async () => {
    open();
    const seen: string[] = [];
    tray.during = (moment, title) => {
      const row = desk.paper(paper.id);
      seen.push(`${moment} ${title}: ${row.state}, archived ${existsSync(archiveFile(folder, row.sha256!))}`);
    };
    const paper = desk.queueReceipt();
    desk.queue.start();
    await stateOf(paper.id, 'sent');
    await until(
      () => desk.story(paper.id).length,
      (length) => length === 5,
    );
    expect(seen).toEqual([
      'before receipt R2-000124: sent, archived true',
      'after receipt R2-000124: sent, archived true',
    ]);
    expect(desk.story(paper.id)).toEqual(['queued', 'rendering', 'archived', 'sent (handing-over)', 'sent']);
    expect(tray.out()).toEqual(['receipt R2-000124']);
  });

  it('is handed over as the bytes that were checked, whatever lies in the archive by then', async () => {
    open();
    const paper = desk.queueReceipt();
    const { list } = tray;
    tray.list = () => {
      const { sha256 } = desk.paper(paper.id);
      if (sha256) writeFileSync(archiveFile(folder, sha256), 'swapped while the printer was asked');
      return list();
    };
    desk.queue.start();
    await stateOf(paper.id, 'sent');
    expect(tray.pdfs.map(sha256Hex)).toEqual([desk.paper(paper.id).sha256]);
    expect(readFileSync(archiveFile(folder, desk.paper(paper.id).sha256!), 'utf8')).toContain('swapped');
  });

  it('lies in the archive under its hash, which the journal holds', async () => {
    open();
    const paper = desk.queueReceipt();
    desk.queue.start();
    await stateOf(paper.id, 'sent');
    const { sha256 } = desk.paper(paper.id);
    expect(sha256Hex(readFileSync(archiveFile(folder, sha256!)))).toBe(sha256);
    expect(readdirSync(join(folder, 'papers'))).toEqual([`${sha256}.pdf`]);
    const told = desk.journal().find(({ kind }) => kind === 'papers.archived')?.data ?? '';
    expect(JSON.parse(told)).toMatchObject({ paper: paper.id, sha256 });
  });

  it('brings nobody’s name or IC into journal, log or file names', async () => {
    open();
    const paper = desk.queueReceipt();
    desk.queue.start();
    await stateOf(paper.id, 'sent');
    const told = JSON.stringify([
      desk.journal(),
      desk.log,
      readdirSync(folder, { recursive: true }),
      tray.out(),
    ]);
    expect(told).toContain('R2-000124');
    for (const secret of ['Aminah', '900102', 'Siti']) expect(told).not.toContain(secret);
  });

  it('is picked up when it is committed while the queue works', async () => {
    open();
    desk.queue.start();
    const paper = desk.queueReceipt();
    await stateOf(paper.id, 'sent');
  });

  it('without a printer is kept as a file, and that is the paper', async () => {
    open({ printer: 'pdf' });
    const paper = desk.queueReceipt();
    desk.queue.start();
    await stateOf(paper.id, 'confirmed');
    expect(desk.story(paper.id)).toEqual(['queued', 'rendering', 'archived', 'confirmed']);
    expect(existsSync(archiveFile(folder, desk.paper(paper.id).sha256!))).toBe(true);
    expect(tray.out()).toEqual([]);
  });

  it('of a drill says LATIHAN', async () => {
    const made: string[] = [];
    open({
      drill: true,
      makePaper: ([html]) => (made.push(html?.() ?? ''), Promise.resolve(new Uint8Array([1]))),
    });
    const paper = desk.queueReceipt();
    desk.queue.start();
    await stateOf(paper.id, 'sent');
    expect(made[0]).toContain('LATIHAN');
  });
});

describe('a printer that is off', () => {
  it('is told on the paper, which waits and is printed once when it is on again', async () => {
    open();
    tray.state = 'disabled';
    const paper = desk.queueReceipt();
    desk.queue.start();
    await troubleOf(paper.id, 'printer-disabled');
    expect(desk.paper(paper.id).state).toBe('queued');
    const entries = desk.journal().length;
    desk.queue.tryAgain();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(desk.journal().length).toBe(entries); // further tries that change nothing write nothing
    tray.state = 'ready';
    await stateOf(paper.id, 'sent'); // by its own timer
    expect(tray.out()).toHaveLength(1);
    expect(desk.story(paper.id)).not.toContain('unknown');
  });

  it('hinders no other printer', async () => {
    open();
    tray.state = 'disabled';
    const held = desk.queueReceipt();
    desk.choose('pdf');
    const kept = desk.queueReceipt('R2-000125');
    desk.queue.start();
    await stateOf(kept.id, 'confirmed');
    await troubleOf(held.id, 'printer-disabled');
  });

  it('while the paper was on its way to it: the paper waits again', async () => {
    open();
    tray.refuses = 'printer-disabled';
    const paper = desk.queueReceipt();
    desk.queue.start();
    await troubleOf(paper.id, 'printer-disabled');
    expect(desk.paper(paper.id).state).toBe('queued');
    expect(desk.story(paper.id)).toContain('sent (handing-over)');
    tray.refuses = null;
    desk.retry(paper.id);
    await stateOf(paper.id, 'sent');
    expect(tray.out()).toHaveLength(1);
  });

  it('that is gone: the paper goes to the one chosen since, once it is tried again', async () => {
    open();
    tray.state = 'gone';
    const paper = desk.queueReceipt();
    desk.queue.start();
    await troubleOf(paper.id, 'printer-gone');
    desk.choose('pdf');
    expect(desk.retry(paper.id)).toEqual({ ok: true, value: {} });
    await stateOf(paper.id, 'confirmed');
    expect(desk.paper(paper.id).printer).toBe('pdf');
  });
});

describe('a hand-over without a clear answer', () => {
  it('leaves the paper of unknown fate, never printed again by itself', async () => {
    open();
    tray.during = (moment) => {
      if (moment === 'after') throw new Error('line dropped');
    };
    const paper = desk.queueReceipt();
    desk.queue.start();
    await stateOf(paper.id, 'unknown');
    tray.during = () => undefined;
    desk.queue.tryAgain();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(desk.paper(paper.id).state).toBe('unknown');
    expect(tray.out()).toHaveLength(1);
  });
});

describe('a paper that cannot be made', () => {
  it('waits alone: the next one of the same printer goes on', async () => {
    let broken = true;
    const bytes = new TextEncoder().encode('pdf');
    open({
      makePaper: ([html]) =>
        broken && html?.().includes('R2-000124')
          ? Promise.reject(new Error('crashed'))
          : Promise.resolve(bytes),
    });
    const bad = desk.queueReceipt('R2-000124');
    const good = desk.queueReceipt('R2-000125');
    desk.queue.start();
    await stateOf(good.id, 'sent');
    expect(desk.paper(bad.id)).toMatchObject({ state: 'queued', trouble: 'render-failed' });
    broken = false;
    desk.retry(bad.id);
    await stateOf(bad.id, 'sent');
  });
});

describe('an archive', () => {
  it('that cannot be written holds the paper back, and lets it go when it can', async () => {
    open();
    writeFileSync(join(folder, 'papers'), 'in the way');
    const paper = desk.queueReceipt();
    desk.queue.start();
    await troubleOf(paper.id, 'archive-unwritable');
    expect(tray.out()).toEqual([]);
    rmSync(join(folder, 'papers'));
    desk.retry(paper.id);
    await stateOf(paper.id, 'sent');
  });

  it('whose bytes changed is never handed over: the paper is made anew', async () => {
    open();
    tray.state = 'disabled';
    const paper = desk.queueReceipt();
    desk.queue.start();
    await troubleOf(paper.id, 'printer-disabled');
    const file = archiveFile(folder, desk.paper(paper.id).sha256!);
    writeFileSync(file, 'something else');
    tray.state = 'ready';
    desk.retry(paper.id);
    await stateOf(paper.id, 'sent');
    expect(readFileSync(archiveFile(folder, desk.paper(paper.id).sha256!), 'utf8')).toMatch(/^%PDF/);
  });
});

describe('a register that is an older copy of itself', () => {
  it('prints nothing of its former epoch by itself', async () => {
    open();
    const paper = desk.queueReceipt();
    beginEpoch(desk.register, 'restored');
    const later = desk.queueReceipt('R2-000125');
    desk.queue.start();
    await stateOf(later.id, 'sent');
    expect(desk.paper(paper.id)).toMatchObject({ state: 'unknown', trouble: 'former-epoch' });
    expect(tray.out()).toEqual(['receipt R2-000125']);
  });

  it('prints nothing at all while it stands behind its witness', async () => {
    const witness = join(folder, 'witness');
    const copies = ['register.sqlite', 'register.sqlite-wal'].map((name) => join(folder, name));
    open();
    desk.queueReceipt();
    await desk.close();
    const before = copies.filter(existsSync).map((path) => [path, readFileSync(path)] as const);
    open();
    desk.queue.start();
    await until(
      () => tray.out(),
      (out) => out.length === 1,
    );
    await desk.close();
    const newest = readFileSync(witness);
    for (const path of copies) rmSync(path, { force: true });
    rmSync(join(folder, 'register.sqlite-shm'), { force: true });
    for (const [path, bytes] of before) writeFileSync(path, bytes);
    writeFileSync(witness, newest);
    open();
    expect(desk.register.againstWitness().state).toBe('behind');
    desk.queue.start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(tray.out()).toHaveLength(1);
    beginEpoch(desk.register, 'restored');
    desk.queue.wake();
    const { id } = desk.register.reading().get<{ id: string }>('SELECT id FROM papers')!;
    await stateOf(id, 'unknown');
    expect(tray.out()).toHaveLength(1);
  });
});
