import { execFileSync } from 'node:child_process';
import type { TestInfo } from '@playwright/test';
import type { RunningApp } from '../../helpers/app';
import { dress, LOOKS } from './looks';

/** The screen as it stands, in both languages, beside the results of this test. */
export async function shoot(info: TestInfo, running: RunningApp, name: string): Promise<void> {
  for (const look of [LOOKS[1], LOOKS[0]]) {
    await dress(running, look);
    const path = info.outputPath(`${name}-${look.language}.png`);
    await running.page.screenshot({ path, animations: 'disabled' });
  }
}

/** The first page of a PDF as people would see it. */
export function shootPdf(info: TestInfo, pdf: string, name: string): void {
  execFileSync('pdftoppm', ['-q', '-r', '70', '-png', '-f', '1', '-l', '3', pdf, info.outputPath(name)]);
}
