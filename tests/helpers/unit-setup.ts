import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pack } from './pack';
import { beginRunFolder } from './run-folder';

/** Once per run of vitest: its tests have a temporary folder of their own, which goes when none of them failed. */
export function setup(project: TestProject): () => void {
  const folder = beginRunFolder();
  const workers = packWorkers(folder.path);
  return () => {
    rmSync(workers, { recursive: true, force: true });
    folder.end(project.vitest.state.getCountOfFailedTests() > 0);
  };
}

/** Threads begin from one file each: read through tsx, hundreds of files take longer than most tests. */
function packWorkers(folder: string): string {
  const workers = join(folder, `workers-${process.pid}`);
  const source = join(import.meta.dirname, '..', '..', 'main', 'worker');
  pack([join(source, 'worker.ts'), join(source, 'long-worker.ts')], workers);
  process.env['KAUNTER_TEST_WORKERS'] = workers;
  return workers;
}
