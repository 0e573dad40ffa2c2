import { startInvisibleDisplay } from './display';
import { checkMachine } from './doctor/check-machine';
import { findElectron, runtimeEnvironment } from './electron-runtime';
import { runTool, say } from './project';
import { runStep, type Step, type StepResult } from './test/step';
import { summary, total } from './test/summary';

const vitest = (project: string): Step => ({
  name: project,
  command: 'vitest',
  args: [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ],
  report: reportOf(project),
});

const steps: Step[] = [
  { name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'types', command: 'npm', args: ['run', '--silent', 'types'] },
  vitest('unit'),
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  { ...vitest('faults'), needs: 'build' },
  {
    name: 'components',
    command: 'playwright',
    args: ['test', '--config', 'playwright.components.config.ts'],
    report: reportOf('components'),
    needs: 'build',
  },
  { name: 'e2e', command: 'playwright', args: ['test'], report: reportOf('e2e'), needs: 'build' },
];

function reportOf(suite: string): string {
  return `test-results/${suite}.json`;
}

/**
 * `npm test [-- STEP…]`: everything, one after another (two cores are not worth quarrelling over). A failure does
 * not stop the later steps, so that one slow run in CI shows all that is wrong; only what cannot make sense after
 * it is left out. The exit code is that of the first step that failed.
 */
async function test(words: string[]): Promise<number> {
  const unknown = words.filter((word) => !steps.some((step) => step.name === word));
  if (unknown.length > 0) {
    say(`Usage: npm test [-- ${steps.map((step) => step.name).join(' | ')}]…`);
    return 2;
  }
  const troubles = await checkMachine('test');
  for (const trouble of troubles) say(trouble);
  if (troubles.length > 0) return 1;
  const runtime = await findElectron();
  // A person's own screen is left alone.
  const display = process.platform === 'linux' ? await startInvisibleDisplay() : undefined;
  const env: NodeJS.ProcessEnv = {
    ...runtimeEnvironment(runtime),
    ...(display?.name && { DISPLAY: display.name }),
  };
  const results: StepResult[] = [];
  try {
    for (const step of words.length > 0 ? steps.filter(({ name }) => words.includes(name)) : steps) {
      results.push(await runOrLeaveOut(step, results, env));
      if (process.exitCode !== undefined) break;
    }
  } finally {
    await display?.stop();
  }
  process.stdout.write(`\n${summary(results)}\n\n${total(results)}\n`);
  return results.find((result) => result.code !== 0)?.code ?? (results.every(isGood) ? 0 : 1);
}

async function runOrLeaveOut(step: Step, before: StepResult[], env: NodeJS.ProcessEnv): Promise<StepResult> {
  const needed = before.find((result) => result.name === step.needs);
  if (needed !== undefined && !isGood(needed)) {
    return { name: step.name, code: undefined, seconds: 0, passed: 0, failed: 0, failures: [] };
  }
  process.stdout.write(`\n── ${step.name} ──\n`);
  return runStep(step, env);
}

function isGood(result: StepResult): boolean {
  return result.code === 0 && result.failed === 0;
}

runTool(() => test(process.argv.slice(2)));
