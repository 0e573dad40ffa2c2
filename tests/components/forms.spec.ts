/** A whole form by keys alone: what is missing, what is wrong, what main knows better. */
import { expect } from '@playwright/test';
import { complaints, LOOKS } from '../e2e/support/looks';
import { said } from '../e2e/support/said';
import { test, told } from './piece-test';

test('what is missing is said at each field, and the first has the focus', async ({ piece, running }) => {
  const page = await piece('form');
  await page.getByRole('button', { name: 'send' }).press('Enter');
  await expect(page.getByText(said('errors:needed'))).toHaveCount(5);
  await expect(page.getByRole('textbox', { name: 'code' })).toBeFocused();
  await expect(told(page)).toHaveText('null');
  expect(await complaints(running, 'a form with complaints', LOOKS[0])).toEqual([]);
});

test('a form is filled by keys alone, refused by main, mended and sent', async ({ piece }) => {
  const page = await piece('form');
  const { keyboard } = page;
  await page.getByRole('textbox', { name: 'code' }).focus();
  await keyboard.type('taken');
  await keyboard.press('Tab');
  await keyboard.type('sabak');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'place' })).toHaveValue('Sabak Bernam');
  for (const text of ['2', '46', '21/11/2026', '0815']) {
    await keyboard.press('Tab');
    await keyboard.type(text);
  }
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const code = page.getByRole('textbox', { name: 'code' });
  await expect(page.getByText(said('errors:officer-code-twice'))).toBeVisible();
  await expect(code).toBeFocused();
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(1);
  await keyboard.press('Control+A');
  await keyboard.type('pk01');
  await keyboard.press('Enter');
  await expect(told(page)).toHaveText(
    JSON.stringify({
      ...{ code: 'PK01', place: 'sabak-bernam', copies: 2, amount: 4600 },
      ...{ moment: '2026-11-21T08:15', kept: true },
    }),
  );
});

test('what was left wrong is said while it is left, and goes while it is mended', async ({ piece }) => {
  const page = await piece('form');
  await page.getByRole('textbox', { name: 'code' }).focus();
  await page.keyboard.type('far too long');
  const code = page.getByRole('textbox', { name: 'code' });
  await expect(code).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByText(said('errors:field-too-big'))).toBeVisible();
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await code.focus();
  // what stands there is selected on arrival: the first key would take all of it
  await page.keyboard.press('End');
  for (let more = 0; more < 9; more++) await page.keyboard.press('Backspace');
  await expect(code).not.toHaveAttribute('aria-invalid', 'true');
});
