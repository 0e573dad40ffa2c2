/**
 * Where a worker's program lies: in the built app beside main's files. From source tsx runs it; a run of tests packs it
 * once and names the folder.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function workerProgram(name: 'worker' | 'long-worker'): { file: string; execArgv: string[] } {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [here, join(here, '..'), process.env['KAUNTER_TEST_WORKERS']];
  const built = folders
    .flatMap((folder) => (folder ? [join(folder, `${name}.js`)] : []))
    .find((file) => existsSync(file));
  if (built !== undefined) return { file: built, execArgv: [] };
  const tsx = createRequire(import.meta.url).resolve('tsx');
  // some libraries name their file for `import` alone
  return { file: join(here, `${name}.ts`), execArgv: ['--conditions=import', '--import', tsx] };
}
