/** Start-up, read like a table of contents. */
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startWords } from '../words/start';
import { dispatch as runCommandLine } from './cli/dispatch';
import { LockHeld } from './counter';
import { dataFolder } from './windows/data-folder';
import type { Devices } from './devices';
import { Host } from './host';
import { listenToWindows, tellWindows } from './ipc/transport';
import { electronPaperMaker } from './print/paper-maker';
import { systemSpooler } from './print/system-spooler';
import { denyPermissions, hardenContents } from './security/harden';
import { keyKeeper } from './security/os-key-keeper';
import { registerScheme, serveRenderer } from './windows/app-protocol';
import { dialogs } from './windows/dialogs';
import { openMainWindow } from './windows/main-window';
import { openPreferences } from './windows/preferences';

const cliAt = process.argv.indexOf('--cli');
if (cliAt >= 0) void answerCommandLine(process.argv.slice(cliAt + 1));
else openCounterApp();

/** No window: the command's answer and its exit code, for ICT officers and auditors. */
async function answerCommandLine(args: string[]): Promise<void> {
  const code = await runCommandLine(args, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
  app.exit(code);
}

function openCounterApp(): void {
  // other members of the counter's group must be able to write what this user makes
  if (app.isPackaged && process.platform !== 'win32') process.umask(0o007);
  const folder = dataFolder(process.argv);
  registerScheme();
  hardenContents();
  prepareFolder(folder);
  app.setPath('userData', join(folder, 'electron'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  void app.whenReady().then(() => start(folder));
}

/** A folder that cannot be made is told in a sentence; nothing can be kept then. */
function prepareFolder(folder: string): void {
  try {
    mkdirSync(join(folder, 'electron'), { recursive: true });
  } catch {
    refuseToStart('folder', folder);
  }
}

function start(folder: string): void {
  denyPermissions();
  serveRenderer(join(__dirname, '../renderer'));
  const preferences = openPreferences(folder, defaultBackupFolder(folder));
  const papers = electronPaperMaker();
  const devices: Devices = {
    spooler: systemSpooler(),
    makePaper: papers.makePaper,
    keeper: keyKeeper(),
    preferences,
    dialogs,
    defaultBackupFolder: defaultBackupFolder(folder),
    appVersion: app.getVersion(),
  };
  const host = openHost(folder, devices);
  const roles = new Map<number, 'main'>();
  const roleOf = (id: number) => roles.get(id);
  listenToWindows(host, roleOf);
  tellWindows(host, roleOf);
  const window = openMainWindow(preferences.places);
  roles.set(window.webContents.id, 'main');
  window.on('page-title-updated', (_event, title, explicit) => {
    if (explicit) process.stdout.write(`window usable: ${title}\n`);
  });

  window.on('closed', () => app.quit());
  app.on('second-instance', () => bringForward(window));
  powerMonitor.on('suspend', () => host.counter.fallAsleep());
  powerMonitor.on('resume', () => host.counter.wakeUp());
  closeInOrder(host, () => papers.close());
  // the first receipt of the day should not wait for its window
  window.once('ready-to-show', () => papers.warm());
}

function openHost(folder: string, devices: Devices): Host {
  try {
    return new Host({ dataFolder: folder, devices });
  } catch (error) {
    if (error instanceof LockHeld) refuseToStart('lock', folder);
    throw error;
  }
}

/** Before there is a window: the system's own box, in both languages, then the end. */
function refuseToStart(why: keyof typeof startWords, folder: string): never {
  const { title, text } = startWords[why];
  process.stderr.write(`${title}\n`);
  dialog.showErrorBox(title, text.replace('{folder}', folder));
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
      app.quit();
    });
  });
  // the paper makers' hidden windows are no reason to stay
  app.on('window-all-closed', () => app.quit());
}

/** Beside the register until somebody names a better place: another disk. */
const defaultBackupFolder = (folder: string): string => join(folder, 'sandaran');
