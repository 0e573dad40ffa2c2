/** The hidden window in which papers are laid out: no script, no network, nothing but the one document it is given. */
import { BrowserWindow, session, type Session } from 'electron';
import { randomUUID } from 'node:crypto';

/** A scheme of this session alone; each document has an address of its own that answers once. */
const SCHEME = 'paper';
const PARTITION = 'paper';

/** Documents waiting to be fetched by their window. A `data:` address would end at 2 MB; a file would leave people's data on the disk. */
const waiting = new Map<string, string>();

let prepared: Session | undefined;

function paperSession(): Session {
  if (prepared) return prepared;
  // without `persist:` it lives in memory only
  const own = session.fromPartition(PARTITION, { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith(`${SCHEME}:`) && !url.startsWith('data:') });
  });
  own.on('will-download', (event) => {
    event.preventDefault();
  });
  own.protocol.handle(SCHEME, ({ url }) => {
    const markup = waiting.get(url);
    waiting.delete(url);
    if (markup === undefined) return new Response(null, { status: 404 });
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    };
    return new Response(markup, { headers });
  });
  return (prepared = own);
}

const paperWindows = new WeakSet<BrowserWindow>();

/** Whether this is one of ours, which nobody sees. */
export const isPaperWindow = (window: BrowserWindow): boolean => paperWindows.has(window);

/** A hidden window of its own kind; the caller closes it. */
export function openPaperWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    // nobody looks: drawing it on a screen takes about a quarter of the time of a receipt
    paintWhenInitiallyHidden: false,
    width: 800,
    height: 1100,
    webPreferences: {
      session: paperSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      devTools: false,
      spellcheck: false,
      enableWebSQL: false,
      images: true,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    },
  });
  paperWindows.add(window);
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  return window;
}

/** Loads one document's markup; resolves when it is laid out, fonts and images included. Rejects when the page did not load. */
export async function loadPaper(window: BrowserWindow, markup: string): Promise<void> {
  const address = `${SCHEME}://once/${randomUUID()}`;
  waiting.set(address, markup);
  try {
    await window.loadURL(address);
  } finally {
    waiting.delete(address);
  }
}
