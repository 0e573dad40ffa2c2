/** What a clerk's hand meets everywhere: secrets, pictures, previews, short lists. */
import { expect } from '@playwright/test';
import { words } from '../../words/words';
import { test } from './piece-test';

test('a secret’s field says that Caps Lock is on, for as long as it is', async ({ piece }) => {
  const page = await piece('secret');
  const field = page.getByLabel('secret');
  await field.focus();
  await expect(page.getByText('Caps Lock dihidupkan.')).toHaveCount(0);
  await field.evaluate((input) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true }));
  });
  await expect(page.getByText('Caps Lock dihidupkan.')).toBeVisible();
  await field.evaluate((input) => {
    input.dispatchEvent(new KeyboardEvent('keyup', { key: 'CapsLock', bubbles: true }));
  });
  await expect(page.getByText('Caps Lock dihidupkan.')).toHaveCount(0);
});

test('a picture’s name shows by keys and by pointer, stays under the pointer, and Esc puts it away', async ({
  piece,
}) => {
  const page = await piece('icon');
  const tip = page.getByRole('tooltip', { name: 'remove the line' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'remove the line' })).toBeFocused();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await page.getByRole('button').hover();
  await expect(tip).toBeVisible();
  await tip.hover();
  await page.waitForTimeout(300);
  await expect(tip).toBeVisible();
});

test('a preview is looked at from nearer by keys, and Esc goes back to where one was', async ({ piece }) => {
  const page = await piece('large');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const paper = page.locator('[data-scale]');
  await expect(paper).toHaveAttribute('data-scale', '1');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(paper).toHaveAttribute('data-scale', '1.5');
  await page.keyboard.press('-');
  await expect(paper).toHaveAttribute('data-scale', '1.25');
  await page.keyboard.press('0');
  await expect(paper).toHaveAttribute('data-scale', '1');
  await page.keyboard.press('Escape');
  await expect(paper).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'look' })).toBeFocused();
});

test('a short list stands as it comes until somebody sorts it, by figures as figures', async ({ piece }) => {
  const page = await piece('whole-list');
  const firsts = () => page.locator('tbody tr td:first-child').allInnerTexts();
  await expect.poll(firsts).toEqual(['b', 'a', 'c']);
  await page.getByRole('button', { name: 'size' }).click();
  await expect.poll(firsts).toEqual(['c', 'b', 'a']);
  await page.getByRole('button', { name: 'size' }).click();
  await expect.poll(firsts).toEqual(['a', 'b', 'c']);
  await expect(page.getByRole('columnheader', { name: 'size' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('columnheader', { name: 'note' }).getByRole('button')).toHaveCount(0);
});

test('what is told follows the switch of the language while it is shown', async ({ piece }) => {
  const page = await piece('toast');
  await page.getByRole('button', { name: 'tell' }).click();
  await expect(page.getByRole('alert')).toContainText(words.ms.settings.saved);
  await page.getByRole('button', { name: 'switch' }).click();
  await expect(page.getByRole('alert')).toContainText(words.en.settings.saved);
  await expect(page.getByRole('button', { name: words.en.shell.close })).toBeVisible();
});
