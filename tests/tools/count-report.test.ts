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

it('counts a report of Vitest', () => {
  const path = written('{"numTotalTests":5,"numPassedTests":3,"numFailedTests":2,"testResults":[]}');
  expect(countReport(path)).toEqual({ passed: 3, failed: 2 });
});

it('counts a report of Playwright, with a flaky test as passed', () => {
  const path = written('{"suites":[],"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":2}}');
  expect(countReport(path)).toEqual({ passed: 5, failed: 1 });
});

it('does not count a report that is not there, not whole, or of something else', () => {
  expect(countReport('/nowhere/report.json')).toBeUndefined();
  expect(countReport(written('{"numPassedTests":3'))).toBeUndefined();
  expect(countReport(written('{"tests":3}'))).toBeUndefined();
});

it('sums the suites on one line and shows what was left out', () => {
  const results = [
    { name: 'unit', code: 1, seconds: 2, passed: 7, failed: 1 },
    { name: 'e2e', code: undefined, seconds: 0, passed: 0, failed: 0 },
    { name: 'faults', code: 0, seconds: 2, passed: 2, failed: 0 },
  ];
  expect(total(results)).toBe('9 passed, 1 failed');
  expect(summary(results)).toMatch(/unit\s+FAILED .*7 of 8 tests\ne2e\s+left out/);
});
