/** What every window of ours is opened with: sandboxed, apart from Node, and speaking through the bridge alone. */
import type { WebPreferences } from 'electron';
import { bridgeFile } from './built-folder';

export const guardedPage = (): WebPreferences => ({
  preload: bridgeFile(),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  devTools: false,
});
