import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Tests of one suite or of several. */
export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

/** Counts the tests in a JSON report of Vitest or Playwright; undefined when it is not there or not whole. */
export function countReport(path: string): Counts | undefined {
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return z.union([vitestReport, playwrightReport]).parse(report);
  } catch {
    return undefined;
  }
}
