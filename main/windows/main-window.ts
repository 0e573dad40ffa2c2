/** The counter's window, where it was left. */
import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import { APP_ORIGIN } from './app-protocol';

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface PlaceKeeper {
  get(): WindowPlace;
  set(place: WindowPlace): void;
}

/** Opens the window; it shows itself when its first screen stands, so that nobody sees it white. */
export function openMainWindow(places: PlaceKeeper): BrowserWindow {
  const { width, height, maximized } = places.get();
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Kaunter Siaga',
    backgroundColor: '#f6f4f0',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/bridge.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged && process.env['NODE_ENV'] === 'development',
    },
  });
  window.setMenu(null);
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { width: wide, height: high } = window.getNormalBounds();
    places.set({ width: wide, height: high, maximized: window.isMaximized() });
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
