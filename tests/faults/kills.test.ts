import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endOf, prepareChildren, type Children } from './children';
import { problemsOf } from './checks';
import { prepareFolder, readAcks } from './scripted';

let children: Children;
let home: string;
beforeAll(async () => {
  children = await prepareChildren();
  home = mkdtempSync(join(tmpdir(), 'kaunter-kill-'));
  await prepareFolder(join(home, 'base'));
});
afterAll(() => {
  children.dispose();
  rmSync(home, { recursive: true, force: true });
});

const MOMENTS = ['queued', 'rendering', 'archived', 'before-out', 'after-out', 'taken'] as const;

/** A counter that lives on in one folder, whatever becomes of its processes. */
class Victim {
  readonly folder: string;
  #life = 0;
  kills = 0;

  constructor(name: string) {
    this.folder = join(home, name);
    cpSync(join(home, 'base'), this.folder, { recursive: true });
  }

  acks = () => readAcks(join(this.folder, 'acks'));

  /** Another life: it dies at `moment` of a paper's way, or is killed so many milliseconds after it opened. */
  async live(moment: (typeof MOMENTS)[number] | number): Promise<void> {
    const minute = String(this.#life++).padStart(3, '0');
    const clock = `2026-11-22T${10 + Math.floor(Number(minute) / 60)}:${String(Number(minute) % 60).padStart(2, '0')}`;
    const at = typeof moment === 'string' ? moment : 'never';
    const child = children.start(['kill', this.folder, at, '20', clock]);
    const end = endOf(child);
    let timer: NodeJS.Timeout | undefined;
    if (typeof moment === 'number')
      child.stdout?.once('data', () => (timer = setTimeout(() => child.kill('SIGKILL'), moment)));
    const ended = await end;
    clearTimeout(timer);
    // a slow machine may let it come to its end before the kill: that is a life as well, but no kill
    if (ended === 'SIGKILL') this.kills += 1;
    else expect(ended).toBe(0);
    expect(await problemsOf(this.folder, this.acks()), `life ${minute} (${moment})`).toEqual([]);
  }

  /** A life that nobody ends; milliseconds from its opening to its end, on this machine as busy as it is. */
  async whole(): Promise<number> {
    const child = children.start(['kill', this.folder, 'never', '20', '2026-11-22T09:00']);
    let opened = performance.now();
    child.stdout?.once('data', () => (opened = performance.now()));
    expect(await endOf(child)).toBe(0);
    return performance.now() - opened;
  }

  /** The last life, which nobody ends: all that began comes to its end. */
  async retire(): Promise<void> {
    const child = children.start(['kill', this.folder, 'never', '1', '2026-11-22T20:00']);
    expect(await endOf(child)).toBe(0);
    expect(await problemsOf(this.folder, this.acks())).toEqual([]);
  }
}

it('killed at each moment of a paper’s way: nothing lost, no second original (property 1)', async () => {
  const victim = new Victim('moments');
  for (const moment of MOMENTS) await victim.live(moment);
  expect(victim.kills).toBe(MOMENTS.length);
  await victim.retire();
});

it('killed a hundred times at random: every acknowledged receipt there once, serials without a gap', async () => {
  const victims = [new Victim('one'), new Victim('two')];
  await Promise.all(
    victims.map(async (victim) => {
      const whole = await victim.whole();
      for (let life = 0; victim.kills < 50 && life < 70; life++)
        await victim.live(Math.random() * 0.6 * whole);
      await victim.retire();
    }),
  );
  expect(victims.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThanOrEqual(100);
  // they took cases and printed all the while, and were not merely killed before they began
  const acks = victims.flatMap((victim) => victim.acks());
  const known = (kind: string) => acks.filter((ack) => ack.kind === kind).length;
  expect(known('RECEIPT')).toBeGreaterThan(40);
  expect(known('OUT')).toBeGreaterThan(15);
}, 600_000);
