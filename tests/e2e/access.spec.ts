/** Everybody can use it: axe finds nothing serious, every screen has its keys, and the focus is always seen. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { filledCounter, screensOf, type Filled } from './support/filled';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaints, LOOKS, openIn } from './support/looks';
import { goToPlace, goToScreen, noDialog } from './support/places';
import { said } from './support/said';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let keys: Keys;
let filled: Filled;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  keys = new Keys(page);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('axe: the first run', async () => {
  const found: string[] = [];
  for (const look of LOOKS) {
    await openIn(running, look);
    found.push(...(await complaints(running, 'welcome', look)));
    await keys.press('Enter');
    await expect(
      page.getByRole('heading', { name: said('settings:firstRun.office', {}, look.language), exact: true }),
    ).toBeVisible();
    found.push(...(await complaints(running, 'wizard', look)));
    await keys.press('Enter');
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
    found.push(...(await complaints(running, 'wizard with complaints', look)));
    await goToScreen(keys, '/restore');
    found.push(...(await complaints(running, 'restore at the door', look)));
    await goToScreen(keys, '/');
  }
  expect(found).toEqual([]);
});

test('axe: the door', async () => {
  await openIn(running, LOOKS[0]);
  filled = await filledCounter(running);
  await must(running, 'officers.lock', {});
  const found: string[] = [];
  for (const look of LOOKS) {
    await openIn(running, look);
    found.push(...(await complaints(running, 'door', look)));
    await keys.press('Enter');
    await expect(page.locator('input[type="password"]')).toBeFocused();
    found.push(...(await complaints(running, 'secret', look)));
    await keys.press('Escape');
  }
  expect(found).toEqual([]);
});

const SETTINGS = [
  'office',
  'courts',
  'hours',
  'fees',
  'types',
  'officers',
  'printers',
  'backup',
  'official',
  'preferences',
] as const;

for (const look of LOOKS) {
  test(`axe: every screen, ${look.language}, ${look.scheme}`, async () => {
    const found: string[] = [];
    const say = (key: Parameters<typeof said>[0]): string => said(key, {}, look.language);
    const visit = async (address: string): Promise<void> => {
      await goToScreen(keys, address);
      found.push(...(await complaints(running, address, look)));
    };
    /** A further part of the screen that stands there already. */
    const visitPart = async (address: string, sign: Locator): Promise<void> => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(sign).toBeVisible();
      found.push(...(await complaints(running, address, look)));
    };
    await signInAs(running, 'supervisor');
    await openIn(running, look);
    await comeIn(running);
    found.push(...(await complaints(running, '/', look)));
    for (const address of screensOf(filled)) {
      await visit(address);
      if (address !== '/numbers') continue;
      for (const tab of ['cases', 'books', 'unknown'] as const) {
        const sign = page.getByRole('tab', { selected: true, name: say(`numbers:tab.${tab}`) });
        await visitPart(`/numbers?tab=${tab}`, sign);
      }
    }
    await visit('/counter');
    await expect(page.getByRole('combobox', { name: say('counter:type.field') })).toBeFocused();
    await keys.type('014');
    for (const step of ['parties', 'documents', 'payment'] as const) {
      await keys.press('Alt+ArrowDown');
      await expect(page.locator('[aria-current="step"]')).toContainText(say(`counter:step.${step}`));
      found.push(...(await complaints(running, `counter, ${step}`, look)));
    }
    await keys.press('F9');
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
    found.push(...(await complaints(running, 'counter with complaints', look)));
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints(running, 'leave the counter', look)));
    await keys.activate(page.getByRole('button', { name: say('counter:leave.drop') }));
    await noDialog(keys);
    await keys.press('Control+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints(running, 'palette', look)));
    await keys.press('Escape');
    await noDialog(keys);
    await keys.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints(running, 'help', look)));
    await keys.type(say('receipts:cancel.button'));
    await keys.press('Tab');
    await keys.press('Enter');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    found.push(...(await complaints(running, 'a topic of the help', look)));
    await keys.press('Escape');
    await noDialog(keys);
    await keys.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints(running, 'keys', look)));
    await keys.press('Escape');
    await noDialog(keys);
    await signInAs(running, 'administrator');
    await openIn(running, look);
    for (const part of SETTINGS) {
      const name = say(`settings:parts.${part}`);
      await visitPart(`/settings/${part}`, page.getByRole('heading', { level: 2, name }));
    }
    expect(found).toEqual([]);
  });
}

test('every screen is reached by its key and by its name', async () => {
  await must(running, 'settings.savePreferences', LOOKS[0]);
  await signInAs(running, 'supervisor');
  await comeIn(running);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  await expect(heading(said('home:title'))).toBeVisible();
  const rail = [
    ['Control+1', said('home:title')],
    ['Control+3', said('cases:title')],
    ['Control+4', said('receipts:title')],
    ['Control+5', said('outages:list.title')],
    ['Control+7', said('reconciliation:screen.title')],
    ['Control+8', said('settings:title')],
    ['Control+2', said('counter:title')],
  ] as const;
  for (const [key, title] of rail) {
    await keys.press(key);
    await expect(heading(title), key).toBeVisible();
  }
  await keys.press('Control+1');
  for (const [name, title] of [
    [said('numbers:nav'), said('numbers:title')],
    [said('papers:nav'), said('papers:title')],
    [said('outages:commands.report'), said('outages:report.title')],
    [said('reconciliation:commands.packages'), said('reconciliation:package.title')],
    [said('backups:commands.list'), said('backups:list.title')],
    [said('backups:commands.restore'), said('backups:restore.title')],
    [said('cases:nav'), said('cases:title')],
    [said('home:title'), said('home:title')],
  ] as const) {
    await goToPlace(keys, name);
    await expect(heading(title), name).toBeVisible();
  }
});

test('wherever Tab goes, the focus is seen', async () => {
  await signInAs(running, 'supervisor');
  // A look that is still on its way would be taken for no change.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  const unseen: string[] = [];
  for (const address of [
    '/cases',
    `/receipts/${filled.receipt}`,
    '/numbers?tab=cases',
    '/outages/report',
    `/outages/${filled.outage}`,
    '/reconciliation',
    '/counter',
    '/',
  ]) {
    await goToScreen(keys, address);
    await expect(page.getByText(said('shell:loading'), { exact: true })).toHaveCount(0);
    // The screen gives the focus to its heading or first field; only then it is ours to move.
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    for (let stops = 0; stops < 40; stops++) {
      await keys.press('Tab');
      const trouble = await page.evaluate(focusTrouble);
      if (trouble !== null) unseen.push(`${address}: ${trouble}`);
    }
  }
  expect([...new Set(unseen)]).toEqual([]);
});

/** Runs in the page: what has the focus and looks no other than without it; null when all is well. */
function focusTrouble(): string | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body || at.tagName === 'IFRAME') return null;
  // Small controls show their focus on what stands for them: the label or frame beside or around.
  const looks = (): string =>
    [at, at.parentElement, at.nextElementSibling, at.parentElement?.parentElement]
      .map((element) => {
        if (element == null) return '';
        const style = getComputedStyle(element);
        return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
      })
      .join('|');
  const focused = looks();
  at.blur();
  const without = looks();
  at.focus();
  const name = at.getAttribute('aria-label') ?? at.textContent ?? '';
  return focused === without ? `${at.tagName.toLowerCase()} "${name.slice(0, 40)}"` : null;
}
