import type { StepResult } from './step';

/** A short table of the steps: name, verdict, seconds, tests; and below it each test that failed, by its name. */
export function summary(results: StepResult[]): string {
  const failures = results.flatMap((result) => result.failures.map((each) => `✗ ${each}`));
  return [...results.map(line), ...failures].join('\n');
}

/** The last line of the run, alone on a line: tests over all suites. */
export function total(results: StepResult[]): string {
  const sum = (key: 'passed' | 'failed'): number => results.reduce((all, result) => all + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

function line(result: StepResult): string {
  const verdict = result.code === undefined ? 'left out' : result.code === 0 ? 'good' : 'FAILED';
  const tests = result.passed + result.failed;
  const count = tests === 0 ? '' : `  ${result.passed} of ${tests} tests`;
  const seconds = result.code === undefined ? '' : `${result.seconds.toFixed(1)} s`;
  return `${result.name.padEnd(11)}${verdict.padEnd(10)}${seconds.padStart(8)}${count}`;
}
