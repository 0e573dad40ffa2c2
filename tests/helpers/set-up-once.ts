/** Counters that were set up once in this run of tests, to be copied. */
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies into `folder` what `make` leaves in a fresh one; `way` says all that it depends on, and it is made once for each
 * way in one run. Two workers may make it at once: the later one's is thrown away.
 */
export async function copySetUp(
  way: string,
  folder: string,
  make: (fresh: string) => Promise<void>,
): Promise<void> {
  const name = createHash('sha256').update(way).digest('hex').slice(0, 16);
  // the temporary folder is the run's own, and goes with it
  const made = join(tmpdir(), `kaunter-set-up-${name}`);
  if (!existsSync(made)) {
    const fresh = `${made}-${randomUUID()}`;
    mkdirSync(fresh);
    await make(fresh);
    try {
      renameSync(fresh, made);
    } catch {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  cpSync(made, folder, { recursive: true });
}
