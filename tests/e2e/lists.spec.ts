/** What one does with a long list, by keys and by the right mouse button, in the real app. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCase } from '../helpers/outage';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { putOn } from './support/fit';
import { must, readyCounter, signInAs } from './support/ipc';
import { hearingDate } from './support/office';

const PAYERS = ['Zainab', 'ahmad', 'Badrul'];

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  const outage = await readyCounter(running);
  await signInAs(running, 'clerk');
  const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  for (const [at, payer] of PAYERS.entries()) {
    const fee = { ...aCase(outage).fees[0]!, amountSen: 2500 + at * 500 };
    await must(running, 'cases.issue', aCase(outage, { hearing, payer, fees: [fee] }));
  }
});
test.afterAll(() => running.stop());

const rows = () => running.page.locator('tbody tr[data-index]');
const open = async (hash: string): Promise<void> => {
  await running.page.evaluate((to) => (location.hash = to), hash);
  // the list that stood there before has three rows, too
  await expect(running.page.locator(`nav a[href="${hash}"]`)).toHaveAttribute('aria-current', 'page');
  await expect(rows()).toHaveCount(3);
};
const clipboard = () => running.app.evaluate(({ clipboard: board }) => board.readText());

test('the first row has the focus, and a row that was opened has it again', async () => {
  await open('#/receipts');
  await expect(rows().first()).toBeFocused();
  await running.page.keyboard.press('ArrowDown');
  await running.page.keyboard.press('Enter');
  await expect(running.page.getByRole('heading', { level: 1 })).toHaveText('Resit rasmi');
  await running.page.keyboard.press('Escape');
  await expect(rows().nth(1)).toBeFocused();
});

test('a heading sorts, a second press turns round, and the officer finds it so again', async () => {
  const { page } = running;
  await open('#/receipts');
  const heading = page.getByRole('columnheader', { name: 'Diterima daripada' });
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows().first()).toContainText('ahmad');
  await expect(heading.getByRole('button')).toBeFocused();
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(rows().first()).toContainText('Zainab');
  await open('#/cases');
  await open('#/receipts');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await signInAs(running, 'supervisor');
  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'none');
  await signInAs(running, 'clerk');
  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});

test('a day as it is typed narrows the list and says what it adds up to', async () => {
  const { page } = running;
  await open('#/receipts');
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('Tarikh')).toBeFocused();
  await page.keyboard.type('-1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tiada baris yang sepadan')).toBeVisible();
  await page.getByLabel('Tarikh').fill('+0');
  await page.keyboard.press('Enter');
  await expect(rows()).toHaveCount(3);
  await expect(page.getByText('Jumlah RM 90.00')).toBeVisible();
  await page.getByRole('button', { name: 'Kosongkan penapis' }).click();
  await expect(page.getByText('Jumlah RM')).toHaveCount(0);
});

test('a row is copied by keys and by the right mouse button', async () => {
  const { page } = running;
  await open('#/cases');
  await expect(rows().first()).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toMatch(/^03001-014-\d{4}-\d{4}$/);
  await rows().nth(1).locator('td').nth(2).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Salin “.*lawan/ }).click();
  await expect.poll(clipboard).toContain('lawan');
  await expect(rows().nth(1)).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(clipboard).toMatch(/^03001-014-\d{4}-\d{4}\t/);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows().nth(1)).toBeFocused();
});

test('a list is saved as CSV and printed by keys', async () => {
  const { page, app } = running;
  const folder = privateFolder();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await open('#/receipts');
  await page.keyboard.press('Control+e');
  await expect(page.getByText(/3 baris disimpan dalam receipts-/)).toBeVisible();
  const [file = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, file), 'utf8')).toContain('Zainab');
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Senarai dihantar ke giliran cetakan.')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/papers/all'));
  await expect(rows().first()).toContainText('Senarai');
});

test('what is told lies on nothing: neither on the rail nor, on a narrow page, on the screen', async () => {
  const { page } = running;
  await open('#/cases');
  for (const width of [1366, 800]) {
    await putOn(page, { name: '', width, height: 640 });
    await rows().first().focus();
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Control+c');
    const notes = page.locator('.mantine-Notifications-notification');
    await expect(notes).not.toHaveCount(0);
    await expect.poll(() => page.evaluate(isCovered)).toBe(false);
  }
  await putOn(page, null);
});

/** Runs in the page. */
function isCovered(): boolean {
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const one = boxOf(document.querySelector(innerWidth > 860 ? 'nav ul' : '#main')!);
  return [...document.querySelectorAll('.mantine-Notifications-notification')]
    .map(boxOf)
    .some(
      ({ left, right, top, bottom }) =>
        left < one.right && right > one.left && top < one.bottom && bottom > one.top,
    );
}
