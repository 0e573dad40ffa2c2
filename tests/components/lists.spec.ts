/** A list of ten thousand rows: only those in sight are drawn, and nobody who walks through it notices. */
import { expect } from '@playwright/test';
import { test, told } from './piece-test';

const FEW = 60;

test('a long list draws what is in sight, and says how long it is', async ({ piece }) => {
  const page = await piece('long-list');
  const rows = page.locator('tbody tr[data-index]');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(FEW);
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
  await expect(page.getByRole('row', { name: 'row 1', exact: true })).toHaveAttribute('aria-rowindex', '2');
});

test('a long list is walked through by keys, to its end and back', async ({ piece }) => {
  const page = await piece('long-list');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('row', { name: 'row 1', exact: true })).toBeFocused();
  for (let n = 0; n < 40; n += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: 'row 41', exact: true })).toBeFocused();
  await expect(page.getByRole('row', { name: 'row 41', exact: true })).toBeInViewport();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: 'row 10000', exact: true })).toBeFocused();
  await expect(page.getByRole('row', { name: 'row 10000', exact: true })).toBeInViewport();
  await expect(page.getByRole('row', { name: 'row 9995', exact: true })).toBeInViewport();
  expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(FEW);
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('"row 10000"');
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { name: 'row 1', exact: true })).toBeInViewport();
});

test('the row that has the focus keeps it while the list is scrolled away', async ({ piece }) => {
  const page = await piece('long-list');
  await page.keyboard.press('Tab');
  await page.locator('table').evaluate((table) => (table.parentElement!.scrollTop = 200_000));
  await expect(page.getByRole('row', { name: 'row 4880', exact: true })).toBeInViewport();
  await expect(page.getByRole('row', { name: 'row 1', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: 'row 2', exact: true })).toBeInViewport();
});

test('printed, a long list is whole', async ({ piece }) => {
  const page = await piece('long-list');
  await expect(page.getByRole('row', { name: 'row 1', exact: true })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('tbody tr')).toHaveCount(10_000);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(FEW);
});
