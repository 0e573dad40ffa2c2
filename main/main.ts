/** Start-up, read like a table of contents. */
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { startWords } from '../words/start';
import type { Host } from './host';
import { hardenContents } from './windows/harden';
import { makeFolder } from './register/rights';
import { registerScheme } from './windows/app-protocol';
import type { CounterWindow } from './windows/counter-window';
import { placesOf, type Places } from './windows/data-folder';
import { openMainWindow } from './windows/main-window';
import { lock, lockIfIdle, LOOK_EVERY_MS } from './watch/idle-lock';

const SECOND_MS = 1_000;

const cliAt = process.argv.indexOf('--cli');
if (cliAt >= 0) void answerCommandLine(process.argv.slice(cliAt + 1));
else openCounterApp();

/** The command's answer and its exit code; only `demo` and `bench` show the app while they work. */
async function answerCommandLine(args: string[]): Promise<void> {
  const [{ dispatch: runCommandLine, needsApp }, { commandApp }] = [
    await import('./cli/dispatch'),
    await import('./windows/command-app'),
  ];
  const shown = needsApp(args) ? commandApp() : undefined;
  const code = await runCommandLine(args, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ...(shown ? { openApp: shown.open } : {}),
  });
  shown?.tidy();
  app.exit(code);
}

function openCounterApp(): void {
  // other members of the counter's group must be able to write what this user makes
  if (app.isPackaged && process.platform !== 'win32') process.umask(0o007);
  const places = placesOf(process.argv);
  const folder = places.data;
  registerScheme();
  hardenContents();
  prepareFolder(folder);
  app.setPath('userData', browserFolder(folder));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  void app
    .whenReady()
    .then(() => start(places))
    .catch((error: unknown) => refuseToStart('other', folder, error));
}

/** What the browser keeps for itself is each user's own: it would not open another's. */
function browserFolder(folder: string): string {
  return join(folder, 'electron', String(process.getuid?.() ?? userInfo().username));
}

/** A folder that cannot be made is told in a sentence; nothing can be kept then. */
function prepareFolder(folder: string): void {
  try {
    makeFolder(browserFolder(folder));
  } catch {
    refuseToStart('folder', folder);
  }
}

/** The window first: it loads its page while our modules are read, and register and devices opened. */
async function start(places: Places): Promise<void> {
  const window = openMainWindow();
  window.on('closed', () => app.quit());
  app.on('second-instance', () => bringForward(window));
  const { host, papers, shown } = await openBehind(window, places);
  powerMonitor.on('lock-screen', () => lock(host.counter));
  setInterval(
    () => lockIfIdle(host.counter, powerMonitor.getSystemIdleTime() * SECOND_MS),
    LOOK_EVERY_MS,
  ).unref();
  powerMonitor.on('suspend', () => host.counter.fallAsleep());
  powerMonitor.on('resume', () => host.counter.wakeUp());
  closeInOrder(host, () => papers.close());
  const title = await shown;
  if (title !== undefined) process.stdout.write(`window usable: ${title}\n`);
}

/**
 * Reading them takes longer than drawing a page whose files this very thread serves. So they come in pieces, each of
 * which needs those before, and in between the page gets what it asked for.
 */
async function readModules(): Promise<void> {
  const pieces = [
    () => import('../preload/contract/contract'),
    () => import('./register/register'),
    () => import('./features/features'),
    () => import('./ipc/dispatch'),
    () => import('./open-counter'),
  ];
  for (const read of pieces) {
    await turn();
    await read();
  }
  await turn();
}

async function openBehind(window: BrowserWindow, places: Places): Promise<CounterWindow> {
  await readModules();
  const { openCounter } = await import('./windows/counter-window');
  const { LockHeld } = await import('./open-counter');
  try {
    return openCounter(places, window);
  } catch (error) {
    if (error instanceof LockHeld) refuseToStart('lock', places.data);
    throw error;
  }
}

/** Whatever hinders the start is told in the system's own box, in both languages, then the end: never a window that nobody sees. */
function refuseToStart(why: keyof typeof startWords, folder: string, error?: unknown): never {
  const { title, text } = startWords[why];
  const told = error === undefined ? '' : String(error instanceof Error ? error.message : error);
  process.stderr.write(`${title}\n${error instanceof Error ? `${error.stack}\n` : ''}`);
  dialog.showErrorBox(title, text.replace('{folder}', folder).replace('{error}', told));
  app.exit(1);
  throw new Error(why);
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Papers under way, the witness and the register are put away before the app goes. */
function closeInOrder(host: Host, closePapers: () => void): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void host.close().finally(() => {
      closed = true;
      closePapers();
      // all is put away; a thread that waits for a dead drive would hold the process for ever
      if (host.waitsOutside()) process.kill(process.pid, 'SIGKILL');
      app.quit();
    });
  });
  // the paper makers' hidden windows are no reason to stay
  app.on('window-all-closed', () => app.quit());
}
