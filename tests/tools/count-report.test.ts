import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countReport } from '../../tools/test/count-report';
import { summary, total } from '../../tools/test/summary';

const written = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(path, text);
  return path;
};

it('counts a report of Vitest, and names what failed with its first line', () => {
  const path = written(
    JSON.stringify({
      ...{ numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 },
      testResults: [
        {
          name: 'tests/a.test.ts',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            {
              fullName: 'takes away',
              status: 'failed',
              failureMessages: ['expected 1 to be 2\n    at a.test.ts:3'],
            },
          ],
        },
      ],
    }),
  );
  const failures = ['tests/a.test.ts › takes away › expected 1 to be 2'];
  expect(countReport(path)).toEqual({ passed: 4, failed: 1, failures });
});

it('counts a report of Playwright, with a flaky test as passed', () => {
  const path = written(
    JSON.stringify({
      suites: [
        { specs: [], suites: [{ specs: [{ title: 'by keyboard', file: 'b.spec.ts', ok: false }] }] },
        { specs: [{ title: 'by mouse', file: 'c.spec.ts', ok: true }] },
      ],
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
    }),
  );
  expect(countReport(path)).toEqual({ passed: 5, failed: 1, failures: ['b.spec.ts › by keyboard'] });
});

it('does not count a report that is not there, not whole, or of something else', () => {
  expect(countReport('/nowhere/report.json')).toBeUndefined();
  expect(countReport(written('{"numPassedTests":3'))).toBeUndefined();
  expect(countReport(written('{"tests":3}'))).toBeUndefined();
});

it('sums the suites on one line and shows what was left out', () => {
  const results = [
    { name: 'unit', code: 1, seconds: 2, passed: 7, failed: 1, failures: ['a.test.ts › takes away'] },
    { name: 'e2e', code: undefined, seconds: 0, passed: 0, failed: 0, failures: [] },
    { name: 'faults', code: 0, seconds: 2, passed: 2, failed: 0, failures: [] },
  ];
  expect(total(results)).toBe('9 passed, 1 failed');
  expect(summary(results)).toMatch(/unit\s+FAILED .*7 of 8 tests\ne2e\s+left out/);
  expect(summary(results)).toMatch(/\n✗ a\.test\.ts › takes away$/);
});
