/** Electron for the command line: made ready before it starts up, opened when a command asks for the app. */
import { app } from 'electron';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenApp } from '../cli/driven-app';
import { hardenContents } from './harden';
import { registerScheme } from './app-protocol';
import { driveWindow, SCREEN } from './drive-window';
import { openMainWindow } from './main-window';

export interface CommandApp {
  open(dataFolder: string): Promise<DrivenApp>;
  /** Throws away what Electron itself kept. */
  tidy(): void;
}

/**
 * Call it before the app is ready. Electron's own files go to a private folder, so that no command touches what belongs
 * to the counter of this machine.
 */
export function commandApp(): CommandApp {
  const own = mkdtempSync(join(tmpdir(), 'kaunter-siaga-'));
  app.setPath('userData', own);
  app.commandLine.appendSwitch('force-device-scale-factor', '1');
  registerScheme();
  hardenContents();
  // a window closed in the middle makes its command fail; it must not end the app as if all were well
  app.on('window-all-closed', () => undefined);
  return {
    open: async (dataFolder) => {
      await app.whenReady();
      mkdirSync(dataFolder, { recursive: true });
      const window = openMainWindow();
      const { openCounter } = await import('./counter-window');
      const { host, papers, shown } = openCounter({ data: dataFolder, anchor: join(own, 'jangkar') }, window);
      window.setContentSize(SCREEN.width, SCREEN.height);
      await shown;
      return {
        host,
        window: driveWindow(window),
        close: async () => {
          await host.close();
          papers.close();
          if (!window.isDestroyed()) window.destroy();
        },
      };
    },
    tidy: () => {
      try {
        rmSync(own, { recursive: true, force: true });
      } catch {
        // Chromium may still write there; the system's temporary folder is swept by the system
      }
    },
  };
}
