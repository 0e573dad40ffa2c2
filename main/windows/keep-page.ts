/**
 * A page that ended or hangs: people are told in both languages, and it is loaded anew, so that nobody sits before a white
 * or dead window. What was typed is kept as the form's draft, and nothing of the register rests on the page.
 */
import { app, dialog, type BrowserWindow } from 'electron';
import { pageWords } from '../../words/start';

/** A page that ends as often as this within a minute would end for ever. */
const MOST_ENDS = 3;
const MINUTE_MS = 60_000;
/** Nobody answered, and it still hangs: it is loaded anew. */
const PATIENCE_MS = 30_000;

export function keepPage(window: BrowserWindow): void {
  const ends: number[] = [];
  let asked: AbortController | undefined;
  const { webContents } = window;
  /** The box goes when its question does; a box that cannot be shown hinders no page. */
  const tell = async (why: keyof typeof pageWords): Promise<number> => {
    const { title, text, buttons } = pageWords[why];
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    process.stderr.write(`${title}\n`);
    const box = {
      type: 'warning' as const,
      title,
      message: title,
      detail: text,
      buttons: [...buttons],
      signal,
    };
    return dialog.showMessageBox(window, box).then(
      ({ response }) => (signal.aborted ? -1 : response),
      () => -1,
    );
  };
  const bringBack = (): void => {
    if (window.isDestroyed()) return;
    webContents.reload();
    // it may have ended before its first screen stood
    if (!window.isVisible()) window.show();
  };
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    ends.push(now);
    if (ends.filter((at) => now - at < MINUTE_MS).length > MOST_ENDS) {
      dialog.showErrorBox(pageWords.again.title, pageWords.again.text);
      app.quit();
      return;
    }
    bringBack();
    void tell('gone');
  });
  window.on('unresponsive', () => {
    const end = (): void => {
      if (!window.isDestroyed()) webContents.forcefullyCrashRenderer();
    };
    const patience = setTimeout(end, PATIENCE_MS);
    window.once('responsive', () => {
      clearTimeout(patience);
      asked?.abort();
    });
    void tell('hangs').then((answer) => {
      if (answer === HANGS_RELOAD) end();
      if (answer >= 0) clearTimeout(patience);
    });
  });
}

/** The place of *load anew* among the buttons of a page that hangs. */
const HANGS_RELOAD = 0;
