/** A page that ends is told of in both languages and opened again, where its draft waits. */
import { expect, test } from '@playwright/test';
import { pageWords } from '../../words/start';
import { typeClaim } from './support/counter';
import { signIn } from './support/door';
import { startedByTests } from './support/begin';
import { readyCounter } from './support/ipc';
import { said, saying } from './support/said';

const begin = startedByTests();

test('the page ends in mid-form: a box says so, and the window stands again with the draft', async () => {
  const { app, page, keys } = await begin();
  await readyCounter(app);
  await signIn(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  await expect(page.getByText(saying('counter:foot.draftKept'))).toBeVisible();
  await app.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => app.output()).toContain(pageWords.gone.title);
  const shown = () =>
    app.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
      return window?.webContents.executeJavaScript('document.body.innerText') as Promise<string> | undefined;
    });
  await expect.poll(shown, { timeout: 20_000 }).toContain(said('counter:draft.title'));
});
