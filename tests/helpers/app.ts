import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../tools/project';
import { sandboxSwitch } from '../../tools/sandbox-switch';
import { ownDisplay } from './own-display';

const START_MS = 60_000;

/** How a test wants the app. */
export interface LaunchOptions {
  /** The register's folder; a fresh private one when left out. */
  dataDir?: string;
  /** Added to the environment, e.g. LD_PRELOAD of a fault. */
  env?: Record<string, string>;
  /** The app's folder; the checkout when left out. */
  app?: string;
  /** More arguments for the app. */
  args?: string[];
}

/** The real app, built, in an Electron of its own with nothing of this machine's user in it. */
export interface RunningApp {
  app: ElectronApplication;
  /** Its first window, loaded. */
  page: Page;
  dataDir: string;
  /** All that it wrote to standard output and error so far. */
  output: () => string;
  /** Closes it as a person does; what does not close within half a minute is killed. Harmless when it is gone. */
  stop: () => Promise<void>;
  /** SIGKILL, as in a power cut of this process alone; resolves when it is gone. */
  kill: () => Promise<void>;
}

/** A private folder for one test, below the system's temporary folder. */
export function privateFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kaunter-test-'));
}

/** Starts the app and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const home = privateFolder();
  const dataDir = options.dataDir ?? join(home, 'data');
  mkdirSync(dataDir, { recursive: true });
  const app = await _electron.launch({
    args: [
      options.app ?? projectRoot,
      ...sandboxSwitch(),
      '--data',
      dataDir,
      '--anchor',
      `${dataDir}-jangkar`,
      ...(options.args ?? []),
    ],
    chromiumSandbox: sandboxSwitch().length === 0,
    cwd: projectRoot,
    env: { ...inherited(), ...ownDisplay(), XDG_CONFIG_HOME: join(home, 'config'), ...options.env },
  });
  const child = app.process();
  let output = '';
  child.stdout?.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await gone;
    rmSync(join(home, 'config'), { recursive: true, force: true });
  };
  const stop = async (): Promise<void> => {
    const patience = setTimeout(() => void kill(), 30_000);
    await app.close().catch(() => undefined);
    await kill();
    clearTimeout(patience);
  };
  try {
    const page = await mainWindow(app);
    await page.waitForLoadState('domcontentloaded');
    await slowDown(page);
    return { app, page, dataDir, output: () => output, stop, kill };
  } catch (error) {
    await kill();
    throw new Error(`The app showed no window. It said:\n${output}`, { cause: error });
  }
}

/**
 * `KAUNTER_TEST_SLOW=4` makes the window work four times slower, as on a machine that is busy with others: what a test
 * or a screen owes to speed alone comes to light there.
 */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['KAUNTER_TEST_SLOW'] ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The window that people see: papers that waited when the app last ended are laid out in hidden ones, at once. */
async function mainWindow(app: ElectronApplication): Promise<Page> {
  const isMain = (page: Page): boolean => page.url().startsWith('app:');
  const until = Date.now() + START_MS;
  for (;;) {
    const found = app.windows().find(isMain);
    if (found) return found;
    if (app.process().exitCode !== null) throw new Error('It has gone again.');
    if (Date.now() > until) throw new Error(`No window of ours within ${START_MS} ms`);
    await sleep(50);
  }
}

/** Our own environment without what would turn the app into something else. */
function inherited(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _1, NODE_OPTIONS: _2, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
}
