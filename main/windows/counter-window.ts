/** Register, devices and window, opened together: by a person's start, and by the commands that show the app. */
import { app, Menu, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Devices } from '../call/devices';
import { Host } from '../host';
import { listenToWindows, tellWindows } from '../ipc/transport';
import { smtpMailer } from '../devices/smtp';
import { electronPaperMaker, type ElectronPaperMaker } from '../devices/paper-maker';
import { fileKeeper } from '../security/vault';
import { systemSpooler } from '../devices/system-spooler';
import { osNotifier } from '../devices/os-notifier';
import { makeProber } from '../devices/probe';
import { thisApp } from '../devices/this-app';
import { boardScreen } from './board-window';
import { fieldMenu } from './field-menu';
import { dialogs } from '../devices/dialogs';
import type { Places } from './data-folder';
import { showWindow } from './main-window';
import { openPreferences } from '../devices/preferences';

export interface CounterWindow {
  readonly host: Host;
  readonly papers: ElectronPaperMaker;
  /** The first screen stands and the window is shown: its title, or undefined when none came in time. */
  readonly shown: Promise<string | undefined>;
}

/** The paper's window would take its time from the first screen. */
const WARM_AFTER_MS = 1_500;

/**
 * Opens the counter behind a window that is loading its page. Throws `LockHeld` when another process owns the register
 * in `folder`.
 */
export function openCounter({ data: folder, anchor }: Places, window: BrowserWindow): CounterWindow {
  const preferences = openPreferences(folder, defaultBackupFolder(folder), ({ textSize }) =>
    magnify(window, textSize),
  );
  magnify(window, preferences.get().textSize);
  window.webContents.on('context-menu', (_event, pointed) => {
    const items = fieldMenu(pointed, preferences.get().language);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
  const papers = electronPaperMaker();
  const roles = new Map<number, 'main' | 'board'>([[window.webContents.id, 'main']]);
  const board = boardScreen({
    main: () => window,
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
    keeper: fileKeeper,
    preferences,
    dialogs,
    board,
    notifier: osNotifier(() => window),
    anchorFolder: anchor,
    defaultBackupFolder: defaultBackupFolder(folder),
    appVersion: app.getVersion(),
    thisApp,
  };
  const host = new Host({ dataFolder: folder, devices });
  const roleOf = (id: number) => roles.get(id);
  listenToWindows(host, roleOf);
  tellWindows(host, roleOf);
  window.on('closed', () => board.close());
  const shown = showWindow(window, preferences.places);
  void shown.then(() => {
    if (window.isDestroyed()) return;
    if (preferences.get().board) board.open();
    // the first receipt of the day should wait neither for its window nor for what draws it
    setTimeout(() => {
      papers.warm();
      void import('../../papers/render-document');
    }, WARM_AFTER_MS);
  });
  return { host, papers, shown };
}

/** The page and all that it opens, as a browser's own zoom does. */
const magnify = (window: BrowserWindow, percent: number): void => {
  if (!window.isDestroyed()) window.webContents.setZoomFactor(percent / 100);
};

/** Beside the register until somebody names a better place: another disk. */
const defaultBackupFolder = (folder: string): string => join(folder, 'sandaran');
