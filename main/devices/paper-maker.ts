/** Lays a document out in a hidden window and makes its PDF, the bytes that are archived and printed. */
import { app, BrowserWindow } from 'electron';
import type { PaperMaker, Size } from '../call/devices';
import { inTime } from './in-time';
import { layOut } from './lay-out';
import { isPaperWindow, openPaperWindow } from './paper-window';

/** An old PC needs two seconds for sixty sheets; what takes this long never ends. */
const MOST_MS = 30_000;

/** Inches, for the one document whose style does not say its own page size. */
const PAGES: Record<Size, { width: number; height: number }> = {
  A4: { width: 8.27, height: 11.69 },
  A5: { width: 5.83, height: 8.27 },
  '80mm': { width: 3.15, height: 7.87 },
};

export interface ElectronPaperMaker {
  readonly makePaper: PaperMaker;
  /** Opens the first window ahead of need: the first receipt of the day should not wait for it. */
  warm(): void;
  /** No window is opened ahead any more. Papers under way are still made. */
  close(): void;
}

/**
 * Every document gets a window of its own, closed when it is done, so that nothing of one document can be in another.
 * Opening one takes three times as long as laying out a receipt (measured: 360 ms against 70–120 ms with a window
 * ready, no slower than one window used for all), so the next one is opened ahead. It never keeps the app alive: it
 * goes with the last window that people see.
 */
export function electronPaperMaker(): ElectronPaperMaker {
  let spare: BrowserWindow | undefined;
  let closed = false;

  const takeWindow = (): BrowserWindow => {
    const ready = spare && !spare.isDestroyed() && !spare.webContents.isCrashed() ? spare : undefined;
    spare = undefined;
    return ready ?? openPaperWindow();
  };
  const warm = (): void => {
    if (!closed && seenByPeople().length > 0 && (!spare || spare.isDestroyed())) spare = openPaperWindow();
  };
  const dropSpare = (): void => {
    if (spare && !spare.isDestroyed()) spare.destroy();
    spare = undefined;
  };
  app.on('browser-window-created', (_event, window) => {
    window.once('closed', () => {
      if (seenByPeople().length === 0) dropSpare();
    });
  });

  return {
    makePaper: async (settings, size) => {
      const window = takeWindow();
      try {
        return await inTime(MOST_MS, 'paper not made in time', async () => {
          await layOut(window, settings, size);
          return printed(window, size);
        });
      } finally {
        if (!window.isDestroyed()) window.destroy();
        setImmediate(warm);
      }
    },
    warm,
    close: () => {
      closed = true;
      dropSpare();
    },
  };
}

const printed = (window: BrowserWindow, size: Size): Promise<Uint8Array> =>
  window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    pageSize: PAGES[size],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    generateTaggedPDF: false,
  });

const seenByPeople = (): BrowserWindow[] =>
  BrowserWindow.getAllWindows().filter((window) => !isPaperWindow(window));
