/** A page that hangs is told of in both languages, and opened again where nobody answers. */
import { expect, test } from '@playwright/test';
import { pageWords } from '../../words/start';
import { startBareApp, type BareApp } from './support/bare-app';

let app: BareApp | undefined;
test.afterEach(() => app?.kill());

const WINDOW = 'const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());';
const SCREEN = `${WINDOW} return window && await window.webContents.executeJavaScript('document.body.innerText.length');`;

test('a box offers to open it again; it is opened again by itself, and answers', async () => {
  test.setTimeout(150_000);
  app = await startBareApp();
  const { inMain, output } = app;
  await expect.poll(output, { timeout: 60_000 }).toContain('window usable');
  expect(await inMain(SCREEN)).toBeGreaterThan(0);
  // a script that never comes back; and a key, since only who waits for an answer finds out
  await inMain(`${WINDOW} void window.webContents.executeJavaScript('for (;;);');
    setTimeout(() => window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'A' }), 500);`);
  await expect.poll(output, { timeout: 40_000 }).toContain(pageWords.hangs.title);
  await expect.poll(output, { timeout: 60_000 }).toContain(pageWords.gone.title);
  await expect.poll(() => inMain(SCREEN), { timeout: 30_000 }).toBeGreaterThan(0);
});
