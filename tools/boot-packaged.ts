import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { startChild, stopChild } from './child';
import { findDisplay } from './display';
import { packagedProgram } from './packaging/packaged-app';
import { hasRealRegister, privateMachine, type PrivateMachine } from './packaging/private-machine';
import { runTool, say } from './project';
import { sandboxSwitch } from './sandbox-switch';

const WINDOW_WITHIN_MS = 60_000;
const words = 'Ringgit Malaysia Seribu Dua Ratus Tiga Puluh Empat dan Sen Lima Puluh Sahaja';

/**
 * Boots the packaged app as it is: its command line must answer, and its first window must become usable, of which
 * the app says one line on standard output, `window usable: SCREEN`.
 */
async function bootPackaged(): Promise<number> {
  const display = await findDisplay();
  const env = { ...process.env, ...(display.name && { DISPLAY: display.name }) };
  try {
    return commandLineAnswers(env) && (await windowOpens(env)) ? 0 : 1;
  } finally {
    await display.stop();
  }
}

function commandLineAnswers(env: NodeJS.ProcessEnv): boolean {
  const args = [...sandboxSwitch(), '--cli', 'words', '1234.50'];
  const { status, stdout, stderr } = spawnSync(packagedProgram(), args, {
    encoding: 'utf8',
    env,
    timeout: WINDOW_WITHIN_MS,
  });
  const good = status === 0 && stdout.trim() === words;
  if (good) say('The packaged app answers on the command line.');
  else say(`--cli words 1234.50 ended with ${status} and said:\n${stdout}\n${stderr}`);
  return good;
}

async function windowOpens(env: NodeJS.ProcessEnv): Promise<boolean> {
  const machine = process.platform === 'linux' ? privateMachine() : undefined;
  if (machine === undefined && (process.platform !== 'linux' || hasRealRegister())) {
    say(
      'The window is not opened here: this machine cannot lend it a folder, and a real register is not touched.',
    );
    return true;
  }
  try {
    return await opens(machine, env);
  } finally {
    machine?.dispose();
  }
}

async function opens(machine: PrivateMachine | undefined, env: NodeJS.ProcessEnv): Promise<boolean> {
  const program: [string, string[]] = [packagedProgram(), sandboxSwitch()];
  const [command, args] = machine?.wrap(...program) ?? program;
  const from = Date.now();
  const app = startChild(command, args, {
    env: { ...env, ...machine?.env, DISPLAY: env['DISPLAY'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const screen = await new Promise<string | undefined>((resolve) => {
    const listen = (bytes: Buffer): void => {
      said += bytes.toString();
      const usable = /^window usable: (\S+)/m.exec(said);
      if (usable) resolve(usable[1]);
    };
    app.stdout?.on('data', listen);
    app.stderr?.on('data', listen);
    app.once('exit', () => resolve(undefined));
    app.once('error', () => resolve(undefined));
    setTimeout(() => resolve(undefined), WINDOW_WITHIN_MS).unref();
  });
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  await stopChild(app);
  if (screen === undefined) {
    say(`The packaged app opened no usable window in ${seconds} s. It said:\n${said}`);
    return false;
  }
  const files = machine ? ` In its folder: ${readdirSync(machine.dataFolder).join(', ') || 'nothing'}.` : '';
  say(`The packaged app's window is usable after ${seconds} s (${screen}).${files}`);
  return true;
}

runTool(bootPackaged);
