/**
 * `bench scale`: what every screen's calls cost with many receipts beside few, how long work beside issuing holds the
 * issuing thread, and how opening grows. Prints one Markdown table after the other.
 */
import { arch, cpus, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { CommandIo } from '../../command';
import { opening as timeToDoor } from '../start-up-check';
import { percentile } from '../measured';
import { timeHolds, type Hold } from './time-holds';
import { openScale, scaleRegister, type ScaleRegister } from './scale-register';
import { timeCalls, type CallTime } from './time-calls';
import type { CallScene } from './measured-calls';

export interface ScaleOptions {
  /** Where the registers are kept from one run to the next. */
  readonly cache?: string;
  /** Receipts of the large register; the small one has {@link FEW}. */
  readonly rows?: number;
  /** Measures the calls and the works alone whose title holds this. */
  readonly only?: string;
  /** Times that each call is measured. */
  readonly rounds?: number;
}

const FEW = 10_000;
const MANY = 1_000_000;
const MOST_RATIO = 1.5;
const MOST_MORE_MS = 2;
const MOST_HOLD_MS = 50;
const OPENINGS = 7;
const ROUNDS = 15;

export const defaultCache = (): string => join(tmpdir(), 'siaga-scale');

export async function scale(
  { cache = defaultCache(), rows = MANY, only = '', rounds = ROUNDS }: ScaleOptions,
  io: CommandIo,
): Promise<void> {
  const say = (text: string): void => io.err(text);
  const few = await scaleRegister(cache, Math.min(FEW, Math.ceil(rows / 2)), say);
  const many = await scaleRegister(cache, rows, say);
  const calls = await withOpen(few, (small) =>
    withOpen(many, (large) => timeCalls(small, large, { only, rounds }, say)),
  );
  const head = [`${few.plan.receipts} receipts`, `${rows}`, 'ratio', 'within'];
  io.out(`${machine()}\n\n`);
  io.out(table(['call', ...head], calls.map(callLine)));
  if (only === '') {
    const opening = { title: 'to the door', smallMs: await openingOf(few), largeMs: await openingOf(many) };
    io.out(table(['opening', ...head], [callLine(opening)]));
  }
  const holds = await withOpen(many, (scene) => timeHolds(scene, only, say));
  io.out(
    table(
      [
        'work beside issuing',
        'holds',
        'works in one piece',
        'an idle process waits',
        'takes',
        'memory grows',
        'within',
      ],
      holds.map(holdLine),
    ),
  );
}

async function withOpen<T>(register: ScaleRegister, measure: (scene: CallScene) => Promise<T>): Promise<T> {
  const { counter, desk } = await openScale(register);
  try {
    return await measure({ counter, desk, seeded: register.seeded, receipts: register.plan.receipts });
  } finally {
    await counter.close();
  }
}

/** Milliseconds, the median of some openings. */
async function openingOf({ folder }: ScaleRegister): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) times.push(await timeToDoor(folder));
  return percentile(times, 0.5);
}

/** Within: at most so many times as long, or so much longer, whichever is more. */
export const isWithin = (small: number, large: number): boolean =>
  large <= small * MOST_RATIO || large <= small + MOST_MORE_MS;

const ms = (value: number): string => `${value.toFixed(2)} ms`;
const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;

const callLine = ({ title, smallMs, largeMs }: CallTime): string[] => [
  ...[title, ms(smallMs), ms(largeMs), (largeMs / smallMs).toFixed(2)],
  isWithin(smallMs, largeMs) ? 'yes' : '**no**',
];

const holdLine = ({ work, holdMs, workedMs, idleMs, tookMs, grewMb }: Hold): string[] => [
  ...[work, ms(holdMs), workedMs === undefined ? '–' : ms(workedMs), ms(idleMs)],
  ...[seconds(tookMs), `${grewMb.toFixed(0)} MB`],
  isHoldWithin(holdMs, idleMs) ? 'yes' : '**no**',
];

/** What a process that does nothing waits as well is not held by the work. */
export const isHoldWithin = (holdMs: number, idleMs: number): boolean =>
  holdMs <= Math.max(MOST_HOLD_MS, idleMs);

/** When and on what it was measured: figures of another machine are not compared. */
function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${gigabytes} GB, ${type()} ${arch()}, Node ${process.versions.node}`;
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('') + '\n';
