import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUseError } from '../command';

/** `outage`: one court through one outage, pictured; `court-day`: three courts, all options, two hundred cases. */
export const SCENARIOS = ['outage', 'court-day'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface DemoArguments {
  readonly scenario: Scenario;
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
  const { out, cases, printer, scenario: told = 'outage' } = parsed(args);
  const scenario = SCENARIOS.find((each) => each === told);
  if (!scenario) throw new WrongUseError(`--scenario is one of: ${SCENARIOS.join(', ')}`);
  if (out === undefined || out === '') throw new WrongUseError('--out DIR is needed');
  const count = cases === undefined ? undefined : Number(cases);
  if (count !== undefined && !(/^\d+$/.test(cases ?? '') && count >= 1 && count <= MOST_CASES)) {
    throw new WrongUseError(`--cases is a whole number from 1 to ${MOST_CASES}`);
  }
  if (printer === '') throw new WrongUseError('--printer needs a name');
  return { scenario, out: freeFolder(resolve(out)), cases: count, printer };
}

function parsed(args: string[]): { out?: string; cases?: string; printer?: string; scenario?: string } {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { out: option, cases: option, printer: option, scenario: option } })
      .values;
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
