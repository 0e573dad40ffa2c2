import type { FullResult, Reporter } from '@playwright/test/reporter';
import { beginRunFolder, type RunFolder } from './run-folder';

/** Playwright tells a reporter alone how the run ended, so the folder of the run is kept here. */
class RunFolderReporter implements Reporter {
  #folder: RunFolder | undefined;

  onBegin(): void {
    this.#folder = beginRunFolder();
  }

  onEnd({ status }: FullResult): void {
    this.#folder?.end(status === 'failed' || status === 'timedout');
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright asks for a default export here.
// eslint-disable-next-line no-restricted-syntax
export default RunFolderReporter;
