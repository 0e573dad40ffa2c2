import { exitCodeOf, startChild } from './child';
import { commandsOfApp } from './siaga/commands';

/**
 * `npm run -s siaga -- COMMAND`: what needs windows or paper runs in the real Electron, everything else at once in
 * this very process, from its source.
 */
const [name = '', ...rest] = process.argv.slice(2);
if (commandsOfApp.has(name)) {
  void import('./project').then(({ runTool }) => runTool(() => inElectron([name, ...rest])));
} else {
  void import('../main/cli/siaga');
}

/** Chromium's own talk about buses and graphics is not the command's. */
const QUIET = '--log-level=3';

/** Readies machine and build as `npm start` does; the command's own exit code passes through. */
async function inElectron(args: string[]): Promise<number> {
  const { readyApp } = await import('./siaga/ready-app');
  const ready = await readyApp();
  if (typeof ready === 'number') return ready;
  try {
    const app = startChild(ready.executable, [...ready.arguments, QUIET, '--cli', ...args], {
      env: ready.env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return await exitCodeOf(app);
  } finally {
    await ready.stop();
  }
}
