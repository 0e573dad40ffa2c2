/** Everybody can use it: axe finds nothing serious, every screen has its keys, and the focus is always seen. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { filledCounter, type Filled } from './support/filled';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { noDialog } from './support/places';
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

const LOOKS = [
  { language: 'ms', scheme: 'light' },
  { language: 'en', scheme: 'light' },
  { language: 'ms', scheme: 'dark' },
  { language: 'en', scheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];

async function dress(look: Look): Promise<void> {
  await must(running, 'settings.savePreferences', look);
  await page.reload();
  await page.locator('h1').first().waitFor();
}

async function goTo(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** What axe calls serious or critical on the screen as it stands, in words. */
async function complaints(where: string, look: Look): Promise<string[]> {
  await expect(page.getByText(said('shell:loading', {}, look.language), { exact: true })).toHaveCount(0);
  // What is still fading in would be measured half-transparent.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  // No second page can be opened in a window of ours; papers in preview are documents of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ iframes: false }).exclude('iframe');
  // The list that a field opens is scrolled with the field's own arrows; axe looks for a focus inside it.
  if ((await page.locator('.mantine-Select-dropdown').count()) > 0)
    axe.disableRules('scrollable-region-focusable');
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${where} (${look.language}, ${look.scheme}): ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
}

test('axe: the first run', async () => {
  const found: string[] = [];
  for (const look of LOOKS) {
    await dress(look);
    found.push(...(await complaints('welcome', look)));
    await keys.press('Enter');
    await expect(
      page.getByRole('heading', { name: said('settings:firstRun.office', {}, look.language), exact: true }),
    ).toBeVisible();
    found.push(...(await complaints('wizard', look)));
    await keys.press('Enter');
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
    found.push(...(await complaints('wizard with complaints', look)));
    await goTo('/restore');
    found.push(...(await complaints('restore at the door', look)));
    await goTo('/');
  }
  expect(found).toEqual([]);
});

test('axe: the door', async () => {
  await dress(LOOKS[0]);
  filled = await filledCounter(running);
  await must(running, 'officers.lock', {});
  const found: string[] = [];
  for (const look of LOOKS) {
    await dress(look);
    found.push(...(await complaints('door', look)));
    await keys.press('Enter');
    await expect(page.locator('input[type="password"]')).toBeFocused();
    found.push(...(await complaints('secret', look)));
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
  'preferences',
];

for (const look of LOOKS) {
  test(`axe: every screen, ${look.language}, ${look.scheme}`, async () => {
    const found: string[] = [];
    const visit = async (address: string): Promise<void> => {
      await goTo(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      found.push(...(await complaints(address, look)));
    };
    await signInAs(running, 'supervisor');
    await dress(look);
    for (const address of [
      '/',
      '/cases',
      `/cases/${filled.case}`,
      '/receipts',
      `/receipts/${filled.receipt}`,
      '/numbers?tab=cases',
      '/numbers?tab=books',
      '/numbers?tab=unknown',
      '/papers',
      `/papers/${filled.paper}`,
      '/outages',
      '/outages/report',
      `/outages/${filled.outage}`,
      '/reconciliation',
      '/reconciliation/packages',
      '/backups',
      '/backups/restore',
      '/backups/new-epoch',
      '/nowhere',
    ]) {
      await visit(address);
    }
    await visit('/counter');
    await page.getByRole('combobox').first().waitFor();
    await keys.type('014');
    for (const step of ['parties', 'documents', 'payment']) {
      await keys.press('Alt+ArrowDown');
      found.push(...(await complaints(`counter, ${step}`, look)));
    }
    await keys.press('F9');
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
    found.push(...(await complaints('counter with complaints', look)));
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints('leave the counter', look)));
    await keys.activate(page.getByRole('button', { name: said('counter:leave.drop', {}, look.language) }));
    await noDialog(keys);
    await keys.press('Control+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints('palette', look)));
    await keys.press('Escape');
    await noDialog(keys);
    await keys.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await complaints('help', look)));
    await keys.press('Escape');
    await noDialog(keys);
    await signInAs(running, 'administrator');
    await dress(look);
    for (const part of SETTINGS) await visit(`/settings/${part}`);
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
    [said('papersScreen:nav'), said('papersScreen:title')],
    [said('outages:commands.report'), said('outages:report.title')],
    [said('reconciliation:commands.packages'), said('reconciliation:package.title')],
    [said('backups:commands.list'), said('backups:list.title')],
    [said('backups:commands.restore'), said('backups:restore.title')],
    [said('cases:nav'), said('cases:title')],
    [said('home:title'), said('home:title')],
  ] as const) {
    await noDialog(keys);
    await keys.press('Control+K');
    const search = page.getByPlaceholder(said('search:placeholder'));
    await expect(search).toBeFocused();
    await keys.type(name);
    await keys.press('Enter');
    await expect(heading(title), name).toBeVisible();
  }
});

test('wherever Tab goes, the focus is seen', async () => {
  await signInAs(running, 'supervisor');
  // A look that is still on its way would be taken for no change.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  const unseen: string[] = [];
  for (const address of [
    '/',
    '/cases',
    `/receipts/${filled.receipt}`,
    '/numbers?tab=cases',
    '/outages/report',
    `/outages/${filled.outage}`,
    '/reconciliation',
    '/counter',
  ]) {
    await goTo(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(said('shell:loading'), { exact: true })).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
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
