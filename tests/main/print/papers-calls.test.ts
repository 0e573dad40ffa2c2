import { cellsOf } from '../../../domain/reconciliation/package-format';
import type { Instant } from '../../../domain/time/civil-time';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { papersFeature } from '../../../main/features/papers/papers';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { withdrawPapers } from '../../../main/features/papers/withdraw-papers';
import { papersHandlers } from '../../../main/features/papers/handlers';
import { archiveFile } from '../../../main/register/paper-archive';
import { openDesk, until, type Desk } from './desk';
import { trayIn, type Tray } from './tray';

let folder: string;
let tray: Tray;
let desk: Desk;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  tray = trayIn(folder);
  desk = openDesk({ folder, spooler: tray, printer: 'dulang' });
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function printed(): Promise<string> {
  const { id } = desk.queueReceipt();
  desk.queue.start();
  await until(
    () => desk.story(id).at(-1),
    (last) => last === 'sent',
  );
  return id;
}

describe('the clerk’s word', () => {
  it.each([
    ['came-out', 'confirmed', 0],
    ['spoiled', 'spoiled', 0],
    ['did-not-come-out', 'not-out', 0],
    ['two-came-out', 'confirmed', 1],
  ] as const)('%s leaves the paper %s, with %d beside it', async (answer, state, extra) => {
    const id = await printed();
    expect(desk.answer(id, answer)).toMatchObject({ ok: true, value: { paper: { id, state, extra } } });
    const told = desk.journal().filter(({ kind }) => kind !== 'register.rows');
    expect(told.at(-1)?.kind).toBe('papers.answered');
    expect(JSON.parse(told.at(-1)?.data ?? '')).toMatchObject({ answer, paper: id, state });
  });

  it('is refused for a paper that never left, and for one nobody knows', () => {
    const { id } = desk.queueReceipt();
    expect(desk.answer(id, 'came-out')).toMatchObject({ ok: false, error: { code: 'print-state-wrong' } });
    expect(desk.answer('nobody', 'came-out')).toMatchObject({ ok: false, error: { code: 'paper-unknown' } });
    expect(desk.paper(id).state).toBe('queued');
  });
});

describe('printing again', () => {
  it('makes SALINAN 1, then SALINAN 2 of the same frozen data', async () => {
    const first = await printed();
    desk.answer(first, 'spoiled');
    const again = desk.printAgain(first);
    if (!again.ok) throw new Error(again.error.code);
    const { id } = again.value.paper;
    await until(
      () => desk.story(id).at(-1),
      (last) => last === 'sent',
    );
    desk.answer(id, 'came-out');
    expect(desk.printAgain(first)).toMatchObject({ value: { paper: { copy: 2, number: 'R2-000124' } } });
    await until(
      () => tray.out().length,
      (count) => count === 3,
    );
    expect(tray.out()).toEqual([
      'receipt R2-000124',
      'receipt R2-000124 SALINAN 1',
      'receipt R2-000124 SALINAN 2',
    ]);
    const [original, copy] = [first, id].map((one) => readFrozen(desk.register.reading(), one));
    expect(copy?.document).toEqual(original?.document);
    expect(copy?.mark).toEqual({ kind: 'copy', n: 1 });
  });

  it('of a paper that still waits makes no other one', () => {
    const { id } = desk.queueReceipt();
    expect(desk.printAgain(id)).toMatchObject({ ok: true, value: { paper: { id, copy: 0 } } });
    expect(desk.register.reading().all('SELECT id FROM papers')).toHaveLength(1);
  });

  it('waits for the clerk to say what came out', async () => {
    const id = await printed();
    expect(desk.printAgain(id)).toMatchObject({ ok: false, error: { code: 'print-state-wrong' } });
  });

  it('never gives a document a second original (property 3)', () => {
    desk.queueReceipt('R2-000124', 'one-document');
    expect(() => desk.queueReceipt('R2-000124', 'one-document')).toThrow(/UNIQUE/);
  });
});

describe('a paper whose receipt was cancelled before it went to a printer', () => {
  it('is withdrawn and never printed', async () => {
    const { id } = desk.queueReceipt('R2-000124', 'one-document');
    desk.write((tx) => withdrawPapers(tx, 'one-document', 'P001'));
    desk.queue.start();
    const next = desk.queueReceipt('R2-000125');
    await until(
      () => desk.paper(next.id).state,
      (state) => state === 'sent',
    );
    expect(desk.paper(id).state).toBe('withdrawn');
    expect(tray.out()).toEqual(['receipt R2-000125']);
  });
});

describe('the archived bytes', () => {
  it('are given back with their hash checked', async () => {
    const id = await printed();
    const { sha256 } = desk.paper(id);
    const reply = await desk.archived(id);
    expect(reply).toMatchObject({ ok: true, value: { sha256 } });
    writeFileSync(archiveFile(folder, sha256!), 'other bytes');
    expect(await desk.archived(id)).toMatchObject({ ok: false, error: { code: 'archive-changed' } });
    rmSync(archiveFile(folder, sha256!));
    expect(await desk.archived(id)).toMatchObject({ ok: false, error: { code: 'archive-changed' } });
  });

  it('are not there before the paper was made', async () => {
    const { id } = desk.queueReceipt();
    expect(await desk.archived(id)).toMatchObject({ ok: false, error: { code: 'paper-not-archived' } });
  });
});

describe('what others read', () => {
  it('tells the home list what waits and what is unconfirmed', async () => {
    const sent = await printed();
    tray.state = 'disabled';
    const held = desk.queueReceipt('R2-000125');
    await until(
      () => desk.paper(held.id).trouble,
      (trouble) => trouble === 'printer-disabled',
    );
    const lines = () =>
      papersFeature.agenda!(desk.register.reading(), {
        now: '2026-11-21T02:00:00.000Z' as Instant,
        folder: '',
        drill: false,
      });
    expect(lines().map(({ kind, values }) => [kind, values])).toEqual([
      ['papers-waiting', { count: 1, printer: 'dulang', trouble: 'printer-disabled' }],
      ['papers-unconfirmed', { count: 1 }],
    ]);
    desk.answer(sent, 'came-out');
    expect(lines().map(({ kind }) => kind)).toEqual(['papers-waiting']);
  });

  it('gives the package each thing that happened to a paper in its slice', async () => {
    const id = await printed();
    const upTo = desk.journal().length;
    desk.answer(id, 'spoiled');
    const rows = (after: number, last: number) =>
      [
        ...papersFeature.csv!['papers.csv']!(desk.register.reading(), {
          after,
          upTo: last,
        }),
      ].map(({ row }) => cellsOf('papers.csv', row).slice(1, 6));
    const { sha256 } = desk.paper(id);
    const states = rows(0, upTo).map(([, , , state]) => state);
    expect(states).toEqual(['queued', 'rendering', 'archived', 'sent', 'sent']);
    expect(rows(0, upTo)[2]).toEqual(['R2-000124', 'receipt', '0', 'archived', sha256]);
    expect(rows(upTo, upTo + 1)).toEqual([['R2-000124', 'receipt', '0', 'spoiled', '']]);
    expect(rows(upTo + 1, upTo + 9)).toEqual([]);
  });

  it('names chosen printers that are not there', async () => {
    desk.choose('hilang');
    const context = { officer: null, people: null, counter: desk.counter, now: desk.register.clock.now() };
    expect(await papersHandlers['papers.printers'](context)).toMatchObject({
      value: {
        printers: [
          { name: 'dulang', state: 'ready' },
          { name: 'hilang', state: 'gone' },
        ],
      },
    });
  });
});
