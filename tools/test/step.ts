import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child';
import { projectRoot } from '../project';
import { countReport, type Report } from './count-report';

/** One part of the test run. A suite leaves a JSON report that its tests are counted from. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  /** Path of the report below the checkout. */
  report?: string;
  /** Name of an earlier step without which this one makes no sense. */
  needs?: string;
}

/** How a step went. `code` is undefined for a step that was left out. */
export interface StepResult extends Report {
  name: string;
  code: number | undefined;
  seconds: number;
}

/**
 * Runs one step with its output on the terminal. A step that is no suite counts no tests when it is good and one
 * failure when it is not, and so does a suite that ended without a report.
 */
export async function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<StepResult> {
  const from = Date.now();
  const report = step.report === undefined ? undefined : join(projectRoot, step.report);
  // Yesterday's report must not speak for today.
  if (report !== undefined) rmSync(report, { force: true });
  const code = await run(step.command, step.args, { cwd: projectRoot, env });
  const counted = (report === undefined ? undefined : countReport(report)) ?? {
    passed: 0,
    failed: 0,
    failures: [],
  };
  const unseen = code !== 0 && counted.failed === 0 ? 1 : 0;
  const seconds = (Date.now() - from) / 1000;
  return { name: step.name, code, seconds, ...counted, failed: counted.failed + unseen };
}
