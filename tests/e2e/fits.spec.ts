/** Everything is in sight on every monitor that an office has, at every size of text, in both languages. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { filledCounter, screensOf, type Filled } from './support/filled';
import { misfitsEverywhere } from './support/fit';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { goToScreen, noDialog } from './support/places';
import { said } from './support/said';

let running: RunningApp;
let keys: Keys;
let filled: Filled;
let page: Page;
const found: string[] = [];

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  keys = new Keys(page);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

const everywhere = async (where: string): Promise<void> => {
  found.push(...(await misfitsEverywhere(running, where)));
};

async function firstRunAndDoor(): Promise<void> {
  await everywhere('welcome');
  await keys.press('Enter');
  await expect(
    page.getByRole('heading', { name: said('settings:firstRun.office'), exact: true }),
  ).toBeVisible();
  await everywhere('wizard');
  await goToScreen(keys, '/restore');
  await everywhere('restore at the door');
  await goToScreen(keys, '/');
  filled = await filledCounter(running);
  await must(running, 'officers.lock', {});
  await comeIn(running);
  await everywhere('door');
  await keys.press('Enter');
  await expect(page.locator('input[type="password"]')).toBeFocused();
  await everywhere('secret');
}

async function everyScreen(): Promise<void> {
  await signInAs(running, 'supervisor');
  await comeIn(running);
  await everywhere('/');
  for (const address of screensOf(filled)) {
    await goToScreen(keys, address);
    await everywhere(address);
  }
}

/** Step by step, and what opens over it. */
async function counterForm(): Promise<void> {
  await signInAs(running, 'supervisor');
  await comeIn(running);
  await goToScreen(keys, '/counter');
  await expect(page.getByRole('combobox', { name: said('counter:type.field') })).toBeFocused();
  await keys.type('014');
  for (const step of ['parties', 'documents', 'payment'] as const) {
    await keys.press('Alt+ArrowDown');
    await expect(page.locator('[aria-current="step"]')).toContainText(said(`counter:step.${step}`));
    await everywhere(`counter, ${step}`);
  }
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await everywhere('leave the counter');
  await keys.activate(page.getByRole('button', { name: said('counter:leave.drop') }));
  await noDialog(keys);
  for (const [key, name] of [['Control+K', 'palette'], ['F1', 'help']] as const) {
    await keys.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await everywhere(name);
    await keys.press('Escape');
    await noDialog(keys);
  }
} // prettier-ignore

async function settings(): Promise<void> {
  await signInAs(running, 'administrator');
  await comeIn(running);
  const part = async (name: string, sign: Locator): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/settings/${name}`);
    await expect(sign).toBeVisible();
    await everywhere(`/settings/${name}`);
  };
  for (const name of ['office', 'courts', 'hours', 'sittings', 'fees', 'types', 'official', 'officers', 'printers', 'recipients', 'backup', 'preferences'] as const)
    await part(name, page.getByRole('heading', { level: 2, name: said(`settings:parts.${name}`) }));
} // prettier-ignore

test('nothing scrolls sideways, no word is cut, no button loses its words', async () => {
  // some fifty screens, each in two languages on seven monitors
  test.setTimeout(600_000);
  await firstRunAndDoor();
  await everyScreen();
  await counterForm();
  await settings();
  expect(found).toEqual([]);
});

test('Ctrl and =, − or 0 change the size of everything, which is remembered', async () => {
  const width = (): Promise<number> => page.evaluate(() => innerWidth);
  await goToScreen(keys, '/');
  await goToScreen(keys, '/settings/preferences');
  const usual = await width();
  await keys.press('Control+=');
  await expect.poll(width).toBe(Math.round(usual / 1.1));
  await expect(page.getByRole('radio', { name: '110 %' })).toBeChecked();
  await keys.press('Control+=');
  await expect.poll(width).toBe(Math.round(usual / 1.25));
  await comeIn(running);
  expect(await width()).toBe(Math.round(usual / 1.25));
  await keys.press('Control+-');
  await expect.poll(width).toBe(Math.round(usual / 1.1));
  await keys.press('Control+0');
  await expect.poll(width).toBe(usual);
});
