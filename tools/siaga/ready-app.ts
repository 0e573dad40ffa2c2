import { run } from '../child';
import { findDisplay } from '../display';
import { checkMachine } from '../doctor/check-machine';
import { findElectron, runtimeEnvironment } from '../electron-runtime';
import { projectRoot, say } from '../project';
import { sandboxSwitch } from '../sandbox-switch';
import { isBuilt } from './built';

/** How to start the built app here. */
export interface ReadyApp {
  readonly executable: string;
  readonly arguments: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Takes the display away again, if it was ours. */
  stop(): Promise<void>;
}

/** Machine, runtime, build and display, in that order; an exit code when one of them is not to be had. */
export async function readyApp(): Promise<ReadyApp | number> {
  const troubles = await checkMachine('start');
  for (const trouble of troubles) say(trouble);
  if (troubles.length > 0) return 1;
  const runtime = await findElectron();
  if (!isBuilt()) {
    const code = await run('electron-vite', ['build'], { cwd: projectRoot, stdio: ['ignore', 2, 2] });
    if (code !== 0) return code;
  }
  const display = await findDisplay();
  if (display.own) say(`No display here: the app is drawn on an invisible one (${display.name}, by Xvfb).`);
  return {
    executable: runtime.executable,
    arguments: [projectRoot, ...sandboxSwitch()],
    env: { ...runtimeEnvironment(runtime), ...(display.name && { DISPLAY: display.name }) },
    stop: display.stop,
  };
}
