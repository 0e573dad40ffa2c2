/** Folder and file dialogs of the operating system. */
import { BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '../call/devices';

const over = (): BrowserWindow | undefined =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];

async function open(options: Electron.OpenDialogOptions): Promise<string | null> {
  const window = over();
  const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

export const dialogs: Dialogs = {
  chooseFolder: (title, start) =>
    open({
      title,
      properties: ['openDirectory', 'createDirectory'],
      ...(start ? { defaultPath: start } : {}),
    }),
  chooseFile: (title, extensions) =>
    open({
      title,
      properties: ['openFile'],
      filters: [{ name: 'Kaunter Siaga', extensions: [...extensions] }],
    }),
};
