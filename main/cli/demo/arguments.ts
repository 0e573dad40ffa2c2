import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUseError } from '../command';

export interface DemoArguments {
  /** Absolute; not there yet, or empty. */
  readonly out: string;
  /** Cases that each get a receipt and a summons; undefined: the day that shows every way of paying. */
  readonly cases: number | undefined;
  /** A printer of this machine; undefined: papers are kept as PDF only. */
  readonly printer: string | undefined;
}

const MOST_CASES = 500;

/** Reads what follows `demo`. @throws WrongUseError */
export function readArguments(args: string[]): DemoArguments {
  const { out, cases, printer } = parsed(args);
  if (out === undefined || out === '') throw new WrongUseError('--out DIR is needed');
  const count = cases === undefined ? undefined : Number(cases);
  if (count !== undefined && !(/^\d+$/.test(cases ?? '') && count >= 1 && count <= MOST_CASES)) {
    throw new WrongUseError(`--cases is a whole number from 1 to ${MOST_CASES}`);
  }
  if (printer === '') throw new WrongUseError('--printer needs a name');
  return { out: freeFolder(resolve(out)), cases: count, printer };
}

function parsed(args: string[]): { out?: string; cases?: string; printer?: string } {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { out: option, cases: option, printer: option } }).values;
  } catch (error) {
    throw new WrongUseError(error instanceof Error ? error.message : String(error));
  }
}

/** One run's results never mix with another's, nor with anybody's files. */
function freeFolder(folder: string): string {
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw new WrongUseError(`not a folder: ${folder}`);
  if (readdirSync(folder).length > 0) throw new WrongUseError(`the folder is not empty: ${folder}`);
  return folder;
}
