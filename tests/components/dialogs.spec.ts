/** Dialogs: the focus goes in, stays in and comes back; a supervisor approves beside the clerk. */
import { expect, type Page } from '@playwright/test';
import { complaints, LOOKS } from '../e2e/support/looks';
import { OFFICERS } from '../e2e/support/office';
import { said } from '../e2e/support/said';
import { test, told } from './piece-test';

const opener = (page: Page) => page.getByRole('button', { name: 'open', exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

async function open(page: Page): Promise<void> {
  await opener(page).press('Enter');
  await expect(dialog(page)).toBeVisible();
}

test('Enter does what the dialog asks, Escape does not, and the focus comes back', async ({ piece }) => {
  const page = await piece('confirm');
  await open(page);
  // what cannot be undone is never what a hasty Enter does
  await expect(page.getByRole('button', { name: said('shell:cancel') })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'do it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(told(page)).toHaveText('[true]');
  await expect(opener(page)).toBeFocused();
  await open(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(told(page)).toHaveText('[true,false]');
  await expect(opener(page)).toBeFocused();
});

test('Tab does not leave a dialog', async ({ piece }) => {
  const page = await piece('confirm');
  await open(page);
  for (let stops = 0; stops < 7; stops++) {
    await page.keyboard.press('Tab');
    expect(await dialog(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
  }
});

test('a reason is needed; refused, it stays; Ctrl+Enter sends it', async ({ piece, running }) => {
  const page = await piece('reason');
  await open(page);
  await expect(page.getByRole('textbox', { name: 'reason' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'do it' })).toBeDisabled();
  await page.keyboard.type('   ');
  await page.keyboard.press('Control+Enter');
  await expect(told(page)).toHaveText('[]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Nama salah');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: said('errors:disk-full') })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'reason' })).toHaveValue('Nama salah');
  expect(await complaints(running, 'a reason refused', LOOKS[0])).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(told(page)).toHaveText('["Nama salah","Nama salah"]');
});

async function approveAs(page: Page, code: string, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: said('officers:approval.code') }).fill(code);
  await page.locator('input[type="password"]').fill(secret);
  await page.keyboard.press('Enter');
}

test('without a supervisor nothing is approved', async ({ piece }) => {
  const page = await piece('approval');
  const { clerk, supervisor } = OFFICERS;
  await open(page);
  await expect(page.getByRole('textbox', { name: said('officers:approval.code') })).toBeFocused();
  await expect(dialog(page)).toContainText('cancel R2-000124');
  await approveAs(page, supervisor.code, 'Salah-Sekali-1');
  await expect(page.getByRole('alert').filter({ hasText: said('errors:secret-wrong') })).toBeVisible();
  await expect(page.locator('input[type="password"]')).toHaveValue('');
  await expect(page.getByRole('textbox', { name: said('officers:approval.code') })).toHaveValue(
    supervisor.code,
  );
  await approveAs(page, clerk.code, clerk.secret);
  await expect(page.getByRole('alert').filter({ hasText: said('errors:approver-role') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told(page)).toHaveText('"nobody approved"');
});

test('a supervisor’s approval reaches main, which then looks at the call itself', async ({ piece }) => {
  const page = await piece('approval');
  await open(page);
  // typed small, as people do
  await page.keyboard.type(OFFICERS.supervisor.code.toLowerCase());
  await page.keyboard.press('Tab');
  await page.keyboard.type(OFFICERS.supervisor.secret);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(told(page)).toHaveText('"receipt-unknown"');
});

test('an approval stands above the dialog that asks for it; Esc closes it alone, and what was typed stays', async ({
  piece,
}) => {
  const page = await piece('approved-dialog');
  await open(page);
  await page.keyboard.type('Nama salah');
  await page.keyboard.press('Control+Enter');
  const code = page.getByRole('textbox', { name: said('officers:approval.code') });
  await expect(code).toBeFocused();
  // what lies at the field's centre is the field: nothing covers it
  const covered = await code.evaluate((field) => {
    const { x, y, width, height } = field.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) !== field;
  });
  expect(covered).toBe(false);
  await page.keyboard.press('Escape');
  await expect(code).toHaveCount(0);
  const reason = page.getByRole('textbox', { name: 'reason' });
  await expect(reason).toHaveValue('Nama salah');
  await expect(reason).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('a correction begins with what stands; refused, what was typed stays', async ({ piece, running }) => {
  const page = await piece('correct');
  await open(page);
  const subject = dialog(page).getByLabel(said('cases:correct.subject'));
  const name = dialog(page).getByLabel(said('counter:party.name'));
  const reason = dialog(page).getByLabel(said('cases:correct.reason'));
  await expect(subject).toBeFocused();
  await expect(name).toHaveValue('Salmah binti Contoh');
  await reason.fill('Salah eja');
  await subject.selectOption('second.1');
  await expect(name).toHaveValue('Ahmad bin Contoh');
  await expect(reason).toHaveValue('Salah eja');
  await name.fill('Ahmad bin Misal');
  await reason.press('Control+Enter');
  await expect(dialog(page).getByRole('alert')).not.toBeEmpty();
  await expect(name).toHaveValue('Ahmad bin Misal');
  await subject.selectOption('hearing');
  await expect(dialog(page).getByLabel(said('counter:hearing.bench'))).toHaveValue('Mahkamah 1');
  await expect(name).toHaveCount(0);
  expect(await complaints(running, 'a correction', LOOKS[0])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});
