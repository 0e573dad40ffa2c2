import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/project';
import { privateFolder } from '../../helpers/app';

export interface MovedClock {
  /** What the app's environment needs. */
  readonly env: Record<string, string>;
  /** Moves the wall clock of the running app by so many seconds from the PC's own. */
  move(seconds: number): void;
}

/** Why no clock can be moved here; undefined when one can. */
export function whyNoMovedClock(): string | undefined {
  if (process.platform !== 'linux') return "moving one program's clock needs Linux";
  return spawnSync('gcc', ['--version']).status === 0 ? undefined : "moving one program's clock needs gcc";
}

/** A wall clock for one app alone, which can be moved while it runs. */
export function movedClock(): MovedClock {
  const folder = privateFolder();
  const library = join(folder, 'moved-clock.so');
  const source = join(projectRoot, 'tests/e2e/support/moved-clock.c');
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', library, source, '-ldl']);
  const file = join(folder, 'seconds');
  const move = (seconds: number): void => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(seconds));
    // In place: the app has these very bytes before its eyes.
    writeFileSync(file, bytes, { flag: 'r+' });
  };
  writeFileSync(file, Buffer.alloc(8));
  return { env: { LD_PRELOAD: library, KAUNTER_TEST_CLOCK: file }, move };
}
