import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packedChild } from '../../helpers/pack';
import { openDesk, until, type Desk } from './desk';
import { trayIn } from './tray';

let folder: string;
let desk: Desk | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const open = (): Desk => (desk = openDesk({ folder, spooler: trayIn(folder), printer: 'dulang' }));

/** A receipt waits in a register that nobody has open. */
async function oneWaiting(): Promise<string> {
  const made = open();
  const { id } = made.queueReceipt();
  await made.close();
  desk = undefined;
  return id;
}

/** Prints in a process of its own until it is killed at this moment. */
async function dieAt(moment: string): Promise<string | null> {
  const program = packedChild(join(import.meta.dirname, 'crash-child.ts'));
  const child = spawn(process.execPath, [program, folder, moment], { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal === null && code !== 0) throw new Error(`the child failed by itself: ${code}`);
  return signal;
}

/** How long one paper's whole way takes here, in milliseconds; the register then waits for its next paper. */
async function wayTakes(): Promise<number> {
  await oneWaiting();
  expect(await dieAt('never')).toBeNull();
  const took = Number(readFileSync(join(folder, 'took'), 'utf8'));
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  return took;
}

/** The app starts again and does all that it does by itself. */
async function startAgain(): Promise<Desk> {
  const again = open();
  again.queue.start();
  const busy = () =>
    again.register.reading().all("SELECT 1 FROM paper_states WHERE state IN ('queued','rendering')");
  await until(busy, (rows) => rows.length === 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return again;
}

describe('an app killed while a paper was', () => {
  it.each([
    ['queued', 'sent', 1],
    ['rendering', 'sent', 1],
    ['archived', 'sent', 1],
    // committed as sent, and nothing came out
    ['sent', 'unknown', 0],
    // the printer has it, and nobody wrote that down
    ['handed-over', 'unknown', 1],
    ['taken', 'sent', 1],
  ])('%s finds it %s, with %d on the tray', { timeout: 30_000 }, async (moment, state, count) => {
    const id = await oneWaiting();
    expect(await dieAt(moment)).toBe('SIGKILL');
    const again = await startAgain();
    expect(again.paper(id).state).toBe(state);
    expect(trayIn(folder).out()).toHaveLength(count);
    expect(again.register.integrity()).toEqual([]);
  });

  it('archived prints the very bytes that were archived', { timeout: 30_000 }, async () => {
    const id = await oneWaiting();
    await dieAt('archived');
    const again = await startAgain();
    expect(again.story(id).filter((state) => state === 'archived')).toHaveLength(1);
    expect(readdirSync(join(folder, 'papers'))).toEqual([`${again.paper(id).sha256}.pdf`]);
  });

  it('sent asks the clerk, and a further paper says SALINAN', { timeout: 30_000 }, async () => {
    const id = await oneWaiting();
    await dieAt('sent');
    const again = await startAgain();
    expect(again.printAgain(id)).toMatchObject({ ok: false, error: { code: 'print-state-wrong' } });
    again.answer(id, 'did-not-come-out');
    expect(again.printAgain(id)).toMatchObject({ ok: true, value: { paper: { copy: 1 } } });
    await until(
      () => trayIn(folder).out(),
      (out) => out.length === 1,
    );
    expect(trayIn(folder).out()).toEqual(['receipt R2-000124 SALINAN 1']);
  });
});

it('killed at any moment, again and again, no paper comes out twice', { timeout: 120_000 }, async () => {
  let took = await wayTakes();
  let killed = 0;
  for (let round = 0; round < 8; round += 1) {
    const number = `R2-${String(round).padStart(6, '0')}`;
    const waiting = open();
    waiting.queueReceipt(number);
    await waiting.close();
    desk = undefined;
    if ((await dieAt(`after ${Math.random() * took}`)) === 'SIGKILL') killed += 1;
    // what was measured first can be long beside those that follow
    else took *= 0.7;
  }
  expect(killed).toBeGreaterThan(2);
  const again = await startAgain();
  const out = trayIn(folder).out();
  expect(new Set(out).size).toBe(out.length);
  const rows = again.register
    .reading()
    .all<{ number: string; state: string }>(
      'SELECT number, state FROM papers JOIN paper_states ON paper = id',
    );
  expect(rows).toHaveLength(8);
  for (const { number, state } of rows) {
    if (!out.includes(`receipt ${number}`)) expect(state).toBe('unknown');
  }
});
