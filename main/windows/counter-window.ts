/** Register, devices and window, opened together: by a person's start, and by the commands that show the app. */
import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Devices } from '../devices';
import { Host } from '../host';
import { listenToWindows, tellWindows } from '../ipc/transport';
import { smtpMailer } from '../notify/smtp';
import { electronPaperMaker, type ElectronPaperMaker } from '../print/paper-maker';
import { systemSpooler } from '../print/system-spooler';
import { osNotifier } from '../notify/os-notifier';
import { denyPermissions } from '../security/harden';
import { keyKeeper } from '../security/os-key-keeper';
import { makeProber } from '../watch/probe';
import { serveRenderer } from './app-protocol';
import { boardScreen } from './board-window';
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
  let counterWindow: BrowserWindow | undefined = undefined;
  const roles = new Map<number, 'main' | 'board'>();
  const board = boardScreen({
    main: () => counterWindow,
    opened: (id) => roles.set(id, 'board'),
    closed: (id) => {
      roles.delete(id);
      host.counter.events.send({ kind: 'changed', features: ['notices'] });
    },
  });
  const devices: Devices = {
    spooler: systemSpooler(),
    makePaper: papers.makePaper,
    mailer: smtpMailer(),
    prober: makeProber(),
    keeper: keyKeeper(),
    preferences,
    dialogs,
    board,
    notifier: osNotifier(() => counterWindow),
    defaultBackupFolder: defaultBackupFolder(folder),
    appVersion: app.getVersion(),
  };
  const host = new Host({ dataFolder: folder, devices });
  const roleOf = (id: number) => roles.get(id);
  listenToWindows(host, roleOf);
  tellWindows(host, roleOf);
  const window = openMainWindow(preferences.places);
  counterWindow = window;
  roles.set(window.webContents.id, 'main');
  window.on('closed', () => board.close());
  // the first receipt of the day should not wait for its window
  window.once('ready-to-show', () => {
    papers.warm();
    if (preferences.get().board) board.open();
  });
  return { host, window, papers };
}

/** Beside the register until somebody names a better place: another disk. */
const defaultBackupFolder = (folder: string): string => join(folder, 'sandaran');
