/** `siaga bench`: ratios measured in one run against bare parts, so that they say something on any machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUseError, type Command, type CommandIo } from '../command';
import { checkEntry, issueChecked } from './check-beside';
import { coldStart } from './cold-start';
import { IN_APP } from './in-app';
import { issue } from './issue';
import type { Measured } from './measured';
import { receiptPdf } from './receipt-pdf';
import { scale, type ScaleOptions } from './scale/scale';
import { search } from './search';
import { startUpCheck } from './start-up-check';
import { verifyChain } from './verify-chain';

interface Sizes {
  /** Documents in the register. */
  readonly rows: number;
  readonly rounds: number;
}

/** Takes long, and is run by its name alone. */
const SCALE = 'scale';
const MOST_ROWS = 5_000_000;
const MOST_ROUNDS = 10_000;

const benches: Readonly<Record<string, (sizes: Partial<Sizes>, io: CommandIo) => Promise<Measured>>> = {
  issue: ({ rounds = 300 }) => issue({ rounds }),
  'issue-checked': ({ rounds = 300 }) => issueChecked({ rounds }),
  'check-entry': ({ rounds = 300 }) => checkEntry({ rounds }),
  'verify-chain': ({ rows = 100_000 }) => verifyChain({ rows }),
  'start-up-check': ({ rows = 50_000, rounds = 10 }) => startUpCheck({ rows, rounds }),
  search: ({ rows = 100_000 }) => search({ rows }),
  'receipt-pdf': ({ rounds = 30 }, io) => inApp(io, (makePaper) => receiptPdf({ makePaper, rounds })),
  'cold-start': ({ rounds = 5 }) => coldStart({ rounds }),
};

/** `bench [NAME] [--rows N] [--rounds N]`: one JSON object, by name; never a test, so 0 whatever the ratios. */
export const bench: Command = async (args, io) => {
  if (args[0] === SCALE) {
    await scale(scaleOptions(args.slice(1)), io);
    return 0 as const;
  }
  const { names, sizes } = readArguments(args);
  const results: Record<string, Measured> = {};
  for (const name of names) {
    if (names.length > 1 && IN_APP.includes(name) && !io.openApp) {
      io.err(`${name} is measured in the app alone: left out\n`);
      continue;
    }
    io.err(`measuring ${name} …\n`);
    const measure = benches[name];
    if (measure) results[name] = await measure(sizes, io);
  }
  io.out(`${JSON.stringify(results)}\n`);
  return 0 as const;
};

function readArguments(args: string[]): { names: string[]; sizes: Partial<Sizes> } {
  const option = { type: 'string' } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args, options: { rows: option, rounds: option }, allowPositionals: true }),
  );
  const { rows, rounds } = values;
  const [name, ...more] = positionals;
  if (more.length > 0 || (name !== undefined && !Object.hasOwn(benches, name)))
    throw new WrongUseError(`NAME is one of ${[...Object.keys(benches), SCALE].join(', ')}`);
  return {
    names: name === undefined ? Object.keys(benches) : [name],
    sizes: {
      ...(rows === undefined ? {} : { rows: countOf('--rows', rows, MOST_ROWS) }),
      ...(rounds === undefined ? {} : { rounds: countOf('--rounds', rounds, MOST_ROUNDS) }),
    },
  };
}

/** `bench scale [--cache DIR] [--rows N] [--only TEXT] [--rounds N]` */
function scaleOptions(args: string[]): ScaleOptions {
  const option = { type: 'string' } as const;
  const { cache, rows, only, rounds } = parsed(() =>
    parseArgs({ args, options: { cache: option, rows: option, only: option, rounds: option } }),
  ).values;
  return {
    ...(cache === undefined ? {} : { cache }),
    ...(only === undefined ? {} : { only }),
    ...(rounds === undefined ? {} : { rounds: countOf('--rounds', rounds, MOST_ROUNDS, 1) }),
    ...(rows === undefined ? {} : { rows: countOf('--rows', rows, MOST_ROWS) }),
  };
}

/** What the command line cannot be read as is wrong use. */
function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
}

function countOf(option: string, text: string, most: number, least = 10): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < least || count > most)
    throw new WrongUseError(`${option} is a whole number from ${least} to ${most}`);
  return count;
}

/** Opens the real app over a folder of its own, for the time of one measurement. */
async function inApp(
  { openApp }: CommandIo,
  measure: (makePaper: Parameters<typeof receiptPdf>[0]['makePaper']) => Promise<Measured>,
): Promise<Measured> {
  if (!openApp) throw new WrongUseError('this is measured in the app: npm run -s siaga -- bench …');
  const folder = mkdtempSync(join(tmpdir(), 'siaga-bench-'));
  const app = await openApp(folder);
  try {
    return await measure(app.host.counter.devices.makePaper);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
