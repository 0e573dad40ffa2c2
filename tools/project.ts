import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The checkout this tool works on: the one around the current folder. Not asked of `import.meta`, which the test
 * runner for journeys does not have.
 */
export const projectRoot = checkoutAround(process.cwd());

/**
 * Where tools keep what can be made again: inside `node_modules`, so that it is never committed and goes
 * when the dependencies go (`npm ci` starts clean).
 */
export const cacheFolder = resolve(projectRoot, 'node_modules/.cache/kaunter-siaga');

/** A tool's word to the person at the terminal; standard output stays free for answers. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs a tool's main function: its number is the exit code, a thrown error is one readable line and 1. */
export function runTool(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}

function checkoutAround(folder: string): string {
  if (existsSync(join(folder, 'electron-builder.yml'))) return folder;
  if (dirname(folder) === folder) throw new Error('Please run this inside the checkout of Kaunter Siaga.');
  return checkoutAround(dirname(folder));
}
