/** Register, devices and window, opened together: by a person's start, and by the commands that show the app. */
import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Devices } from '../devices';
import { Host } from '../host';
import { listenToWindows, tellWindows } from '../ipc/transport';
import { electronPaperMaker, type ElectronPaperMaker } from '../print/paper-maker';
import { systemSpooler } from '../print/system-spooler';
import { denyPermissions } from '../security/harden';
import { keyKeeper } from '../security/os-key-keeper';
import { serveRenderer } from './app-protocol';
import { dialogs } from './dialogs';
import { openMainWindow } from './main-window';
import { openPreferences } from './preferences';

export interface CounterWindow {
  readonly host: Host;
  readonly window: BrowserWindow;
  readonly papers: ElectronPaperMaker;
}

/** Call it once the app is ready. Throws `LockHeld` when another process owns the register in `folder`. */
export function openCounterWindow(folder: string): CounterWindow {
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
  const host = new Host({ dataFolder: folder, devices });
  const roles = new Map<number, 'main'>();
  const roleOf = (id: number) => roles.get(id);
  listenToWindows(host, roleOf);
  tellWindows(host, roleOf);
  const window = openMainWindow(preferences.places);
  roles.set(window.webContents.id, 'main');
  // the first receipt of the day should not wait for its window
  window.once('ready-to-show', () => papers.warm());
  return { host, window, papers };
}

/** Beside the register until somebody names a better place: another disk. */
const defaultBackupFolder = (folder: string): string => join(folder, 'sandaran');
