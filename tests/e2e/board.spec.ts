/** The public's board in the real app: when its monitor goes, it does not come to lie over the clerk's work. */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { filledCounter } from './support/filled';
import { must } from './support/ipc';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('a monitor is taken away and only the counter’s own is left: the board closes, and can be opened again', async () => {
  await filledCounter(running);
  const isOpen = async (): Promise<boolean> => (await must(running, 'notices.boardState', {})).open;
  const windows = (): Promise<number> =>
    running.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((each) => each.isVisible()).length,
    );
  await must(running, 'notices.setBoard', { open: true });
  await expect.poll(windows).toBe(2);
  // what the system says; which monitors are left, the board asks the system itself
  await running.app.evaluate(({ screen }) => {
    screen.emit('display-removed', { preventDefault: () => undefined }, screen.getPrimaryDisplay());
  });
  await expect.poll(windows).toBe(1);
  expect(await isOpen()).toBe(false);
  await expect(running.page.locator('h1').first()).toBeVisible();
  await must(running, 'notices.setBoard', { open: true });
  await expect.poll(isOpen).toBe(true);
});
