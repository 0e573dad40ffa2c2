/** The counter's window, where it was left. */
import { app, BrowserWindow } from 'electron';
import { denyPermissions } from './harden';
import type { PlaceKeeper } from '../call/devices';
import { openDoor } from '../ipc/early-transport';
import { APP_ORIGIN } from '../ipc/origin';
import { serveRenderer } from './app-protocol';
import { builtFolder } from './built-folder';
import { keepPage } from './keep-page';
import { guardedPage } from './guarded-page';

// read in this form since the bundle has a value of its own put in place of the other
const { NODE_ENV } = process.env;

/** What a first screen may take at most; then the window is shown as it is, so that nobody sits before nothing. */
const PATIENCE_MS = 6_000;

/**
 * Opens the window, hidden, and begins to load its page: this takes longest, so all else is done meanwhile
 * ({@link showWindow}).
 */
export function openMainWindow(): BrowserWindow {
  denyPermissions();
  openDoor();
  serveRenderer(builtFolder('renderer'));
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: PAGE_TITLE,
    backgroundColor: '#f6f4f0',
    autoHideMenuBar: true,
    webPreferences: {
      ...guardedPage(),
      devTools: !app.isPackaged && NODE_ENV === 'development',
    },
  });
  window.setMenu(null);
  keepPage(window);
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** The title of the empty page; each screen gives the window its own. */
const PAGE_TITLE = 'Kaunter Siaga';

/**
 * Shows the window where it was left once its first screen stands, so that nobody sees it white; answers that screen's
 * title then. Resolves without one when there was no screen in time.
 */
export function showWindow(window: BrowserWindow, places: PlaceKeeper): Promise<string | undefined> {
  const { width, height, maximized } = places.get();
  window.setSize(width, height);
  window.center();
  window.on('close', () => {
    const { width: wide, height: high } = window.getNormalBounds();
    places.set({ width: wide, height: high, maximized: window.isMaximized() });
  });
  return new Promise((resolve) => {
    const show = (title?: string): void => {
      clearTimeout(patience);
      window.off('page-title-updated', listen);
      if (window.isDestroyed()) return resolve(undefined);
      if (maximized) window.maximize();
      window.show();
      resolve(title);
    };
    const listen = (_event: unknown, title: string, explicit: boolean): void => {
      if (explicit && title !== PAGE_TITLE) show(title);
    };
    const patience = setTimeout(show, PATIENCE_MS);
    window.on('page-title-updated', listen);
    window.once('closed', () => show());
  });
}
