/** Everything that the tests of one run put into the temporary folder lies in a folder of its own there. */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PREFIX = 'kaunter-run-';

export interface RunFolder {
  readonly path: string;
  /** Takes the folder away with all that is in it; what a failure left behind stays to be looked at, and is told. */
  end(failed: boolean): void;
}

/** From now on this process and those it starts take it for the temporary folder. */
export function beginRunFolder(): RunFolder {
  if (basename(tmpdir()).startsWith(PREFIX)) return { path: tmpdir(), end: () => undefined };
  const path = mkdtempSync(join(tmpdir(), PREFIX));
  // programs packed in it are started by other users of the machine, too; they cannot look around
  chmodSync(path, 0o711);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = path;
  return {
    path,
    end: (failed) => {
      if (failed && readdirSync(path).length > 0)
        return void process.stdout.write(`What the tests left behind is in ${path}\n`);
      try {
        rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      } catch (error) {
        process.stdout.write(`${path} could not be removed: ${String(error)}\n`);
      }
    },
  };
}
