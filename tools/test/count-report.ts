import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Tests of one suite or of several. */
export interface Counts {
  passed: number;
  failed: number;
}

/** What a suite's report says: how many, and which of them failed with the first line of why. */
export interface Report extends Counts {
  failures: string[];
}

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(
      z.object({
        name: z.string(),
        assertionResults: z.array(
          z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
        ),
      }),
    ),
  })
  .transform((report): Report => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages[0])),
    ),
  }));

const playwrightSuite = z.object({
  specs: z.array(z.object({ title: z.string(), file: z.string(), ok: z.boolean() })).optional(),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
type PlaywrightSuite = z.infer<typeof playwrightSuite>;

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    suites: z.array(playwrightSuite),
  })
  .transform(({ stats, suites }): Report => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: suites.flatMap(failedOf),
  }));

/** Counts the tests in a JSON report of Vitest or Playwright; undefined when it is not there or not whole. */
export function countReport(path: string): Report | undefined {
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return z.union([vitestReport, playwrightReport]).parse(report);
  } catch {
    return undefined;
  }
}

function failedOf({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ title, file }) => failure(file, title)),
    ...suites.flatMap(failedOf),
  ];
}

function failure(file: string, title: string, why = ''): string {
  return [file, title, why.split('\n', 1)[0]].filter((part) => part !== '').join(' › ');
}
