import type { TestInfo } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import type { RunningApp } from '../../helpers/app';

/** What stood on the screen and what the app said, kept beside the results of a test that failed. */
export async function keepEvidence(info: TestInfo, running: RunningApp | undefined): Promise<void> {
  if (running === undefined || info.status === info.expectedStatus) return;
  await running.page
    .screenshot({ path: info.outputPath('screen.png'), timeout: 5_000 })
    .catch(() => undefined);
  writeFileSync(info.outputPath('app.txt'), running.output());
}
