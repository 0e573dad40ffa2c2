/** A command's hands and eyes on the window: real key presses, and pictures of what is really drawn. */
import type { BrowserWindow } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import type { DrivenWindow } from '../cli/driven-app';

export const SCREEN = { width: 1366, height: 768 } as const;

/** A screen counts as still when nothing in it has changed for this long; clocks tick more seldom. */
const STILL_MS = 250;
/** What moves for longer is taken as it is. */
const PATIENCE_MS = 6_000;

/** What does not come in this time does not come. */
const LONG_MS = 20_000;

const SHOWN = 'document.body.innerText.slice(0, 2000)';

const UNTIL_STILL = `new Promise((resolve) => {
  const since = performance.now();
  let changed = since;
  const watcher = new MutationObserver(() => (changed = performance.now()));
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const look = setInterval(() => {
    const now = performance.now();
    const busy = document.querySelector('[data-loading], [aria-busy="true"], [role="progressbar"]') !== null;
    if ((now - changed < ${STILL_MS} || busy) && now - since < ${PATIENCE_MS}) return;
    clearInterval(look);
    watcher.disconnect();
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
  }, 40);
})`;

export function driveWindow(window: BrowserWindow): DrivenWindow {
  const contents = window.webContents;
  const run = (script: string): Promise<unknown> => contents.executeJavaScript(script, true);
  const settled = async (): Promise<void> => {
    // wherever the mouse rests, nothing shall look as if it were pointed at
    contents.sendInputEvent({ type: 'mouseMove', x: 0, y: 0 });
    contents.sendInputEvent({ type: 'mouseLeave', x: 0, y: 0 });
    await run(UNTIL_STILL);
  };
  const until = async (condition: string, what: string): Promise<void> => {
    const end = Date.now() + LONG_MS;
    while (!(await run(condition))) {
      if (Date.now() > end) throw new Error(`the screen never showed ${what}: ${String(await run(SHOWN))}`);
      await pause(50);
    }
  };
  return {
    settled,
    goTo: async (path) => {
      await run(`location.hash = ${JSON.stringify(`#${path}`)}`);
      await settled();
    },
    press: async (key, hold) => {
      const modifiers = hold ? [hold] : [];
      contents.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers });
      if (key === 'Return') contents.sendInputEvent({ type: 'char', keyCode: '\u000d' });
      contents.sendInputEvent({ type: 'keyUp', keyCode: key, modifiers });
      await settled();
    },
    type: async (text) => {
      for (const letter of text) contents.sendInputEvent({ type: 'char', keyCode: letter });
      await settled();
    },
    wears: async (language, scheme) => {
      const { lang, look } = { lang: JSON.stringify(language), look: JSON.stringify(scheme) };
      const root = 'document.documentElement';
      await until(`${root}.lang === ${lang} && ${root}.dataset.mantineColorScheme === ${look}`, language);
      await settled();
    },
    shows: (text) => until(`document.body.innerText.includes(${JSON.stringify(text)})`, text),
    picture: async () => {
      const image = await contents.capturePage();
      const { width, height } = image.getSize();
      const right = width === SCREEN.width && height === SCREEN.height;
      return (right ? image : image.resize({ ...SCREEN, quality: 'best' })).toPNG();
    },
  };
}
