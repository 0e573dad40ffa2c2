import { exitCodeOf, run, startChild } from './child';
import { findDisplay } from './display';
import { checkMachine } from './doctor/check-machine';
import { findElectron, runtimeEnvironment } from './electron-runtime';
import { projectRoot, runTool, say } from './project';
import { sandboxSwitch } from './sandbox-switch';

/** `npm start [-- ARGUMENTS OF THE APP]`: makes the machine ready, builds, and opens the app. */
async function start(appArguments: string[]): Promise<number> {
  const troubles = await checkMachine('start');
  for (const trouble of troubles) say(trouble);
  if (troubles.length > 0) return 1;
  const runtime = await findElectron();

  const built = await run('electron-vite', ['build'], { cwd: projectRoot, stdio: ['ignore', 2, 2] });
  if (built !== 0) return built;

  const display = await findDisplay();
  if (display.own) say(`No display here: the app is drawn on an invisible one (${display.name}, by Xvfb).`);
  try {
    const app = startChild(runtime.executable, [projectRoot, ...sandboxSwitch(), ...appArguments], {
      cwd: projectRoot,
      env: { ...runtimeEnvironment(runtime), ...(display.name && { DISPLAY: display.name }) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return await exitCodeOf(app);
  } finally {
    await display.stop();
  }
}

runTool(() => start(process.argv.slice(2)));
