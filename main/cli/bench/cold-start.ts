/** From launch to a screen that can be used, against an empty window of the same Electron. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WrongUseError } from '../command';
import { officeIn } from './bench-counter';
import { measured, percentile, type Measured } from './measured';

const MOST_MS = 60_000;
const READY = 'window usable';

/** An app that is nothing but a window. */
const EMPTY_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  window.webContents.once('did-finish-load', () => process.stdout.write('${READY}\\n'));
  window.loadURL('data:text/html,<title>empty</title>');
});`;

/** Runs inside the unpackaged app, and starts others of the same Electron. Throws {@link WrongUseError} elsewhere. */
export async function coldStart({ rounds }: { rounds: number }): Promise<Measured> {
  const { switches, appFolder } = ownCommandLine();
  const folder = mkdtempSync(join(tmpdir(), 'siaga-bench-'));
  try {
    const empty = join(folder, 'empty');
    writeEmptyApp(empty);
    const ours: number[] = [];
    const bare: number[] = [];
    const data = join(folder, 'data');
    // as on any morning: the office stands, and somebody signs in
    await (await officeIn(join(data, 'kaunter'), false)).close();
    for (let n = 0; n <= rounds; n += 1) {
      const bareMs = await launch([...switches, empty, `--user-data-dir=${join(folder, 'profile')}`]);
      const oursMs = await launch([...switches, appFolder, '--data', data]);
      // the first round reads the files from the disk for both
      if (n === 0) continue;
      ours.push(oursMs);
      bare.push(bareMs);
    }
    const texts = {
      what: 'launch to the sign-in screen, drawn and shown, p50',
      against: 'an empty Electron window, p50',
      aim: 1.5,
    };
    return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), {
      rounds, oursBestMs: percentile(ours, 0), bareBestMs: percentile(bare, 0),
    }); // prettier-ignore
  } finally {
    await remove(folder);
  }
}

/** Chromium's helpers write for a moment after their app has gone; what they still hold the system sweeps. */
async function remove(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      await pause(200);
    }
  }
}

/** `electron [switches] APP_FOLDER --cli bench …`: a packaged app has no folder there, and opens no other app. */
function ownCommandLine(): { switches: string[]; appFolder: string } {
  const before = process.argv.slice(1, process.argv.indexOf('--cli'));
  const appFolder = before.find((word) => !word.startsWith('-'));
  if (!process.versions['electron'] || appFolder === undefined)
    throw new WrongUseError('cold-start is measured in the unpackaged app');
  return { switches: before.filter((word) => word.startsWith('-')), appFolder };
}

function writeEmptyApp(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', main: 'main.js' }));
  writeFileSync(join(folder, 'main.js'), EMPTY_MAIN);
}

/** Milliseconds until the app says on standard output that its window is there; the app is ended then. */
function launch(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const before = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const late = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    let said = '';
    let took: number | undefined;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (took !== undefined || !said.includes(READY)) return;
      took = performance.now() - before;
      child.kill();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(late);
      if (took === undefined) reject(new Error(`no window within ${MOST_MS} ms (exit ${String(code)})`));
      else resolve(took);
    });
  });
}
