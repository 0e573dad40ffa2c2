import type { TestProject } from 'vitest/node';
import { beginRunFolder } from './run-folder';

/** Once per run of vitest: its tests have a temporary folder of their own, which goes when none of them failed. */
export function setup(project: TestProject): () => void {
  const folder = beginRunFolder();
  return () => folder.end(project.vitest.state.getCountOfFailedTests() > 0);
}
