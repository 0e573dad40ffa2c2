/** Amounts, moments and identity numbers as people type them, and what each field says of what it cannot read. */
import { expect, type Page } from '@playwright/test';
import { said } from '../e2e/support/said';
import { test, told } from './piece-test';

/** Types into the field as fingers do, then goes on to the next thing. */
async function typeAndLeave(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

for (const [typed, sen, shown] of [
  ['12', 1200, '12.00'],
  ['12.5', 1250, '12.50'],
  ['1,234.50', 123450, '1,234.50'],
  ['0.05', 5, '0.05'],
  // What cannot be read stays as it was typed.
  ['12.345', null, '12.345'],
  ['dua belas', null, 'dua belas'],
  ['-5', null, '-5'],
  ['12,5', null, '12,5'],
] as const) {
  test(`an amount typed as ${typed}`, async ({ piece }) => {
    const page = await piece('money');
    await typeAndLeave(page, 'amount', typed);
    await expect(told(page)).toHaveText(JSON.stringify(sen));
    await expect(page.getByRole('textbox', { name: 'amount' })).toHaveValue(shown);
  });
}

test('an amount is typed over when it is come back to', async ({ piece }) => {
  const page = await piece('money');
  await typeAndLeave(page, 'amount', '12');
  await typeAndLeave(page, 'amount', '7');
  await expect(told(page)).toHaveText('700');
});

for (const [date, time, moment] of [
  ['21/11/2026', '815', '2026-11-21T08:15'],
  ['21/11/2026', '0815', '2026-11-21T08:15'],
  ['21/11/2026', '8:15', '2026-11-21T08:15'],
  ['21/11/2026', '2359', '2026-11-21T23:59'],
  ['29/2/2028', '0000', '2028-02-29T00:00'],
] as const) {
  test(`a moment typed as ${date} and ${time}`, async ({ piece }) => {
    const page = await piece('date-time');
    await typeAndLeave(page, `moment: ${said('shell:field.date')}`, date);
    await typeAndLeave(page, `moment: ${said('shell:field.time')}`, time);
    await expect(told(page)).toHaveText(JSON.stringify({ moment, unread: false }));
    await expect(page.getByRole('textbox', { name: said('shell:field.time') })).toHaveValue(moment.slice(11));
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  });
}

for (const [date, time] of [
  ['31/02/2026', '0815'],
  ['29/2/2027', '0815'],
  ['21/11/2026', '2460'],
  ['21/11/2026', 'pagi'],
  ['esok', '0815'],
] as const) {
  test(`no moment is ${date} at ${time}, and that is said once it is left`, async ({ piece }) => {
    const page = await piece('date-time');
    await typeAndLeave(page, `moment: ${said('shell:field.date')}`, date);
    await typeAndLeave(page, `moment: ${said('shell:field.time')}`, time);
    await expect(told(page)).toHaveText(JSON.stringify({ moment: '', unread: true }));
    await expect(page.getByText(said('shell:field.unread'))).toBeVisible();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(2);
    await expect(page.getByRole('textbox', { name: said('shell:field.date') })).toHaveValue(date);
  });
}

test('the present is filled in by its button', async ({ piece }) => {
  const page = await piece('date-time');
  await typeAndLeave(page, `moment: ${said('shell:field.date')}`, 'esok');
  await page.getByRole('button', { name: said('shell:field.now') }).press('Enter');
  await expect(told(page)).toHaveText(/^\{"moment":"\d{4}-\d\d-\d\dT\d\d:\d\d","unread":false\}$/);
});

for (const [typed, written] of [
  ['900214015678', '900214-01-5678'],
  ['900214-01-5678', '900214-01-5678'],
  ['900214 01 5678', '900214-01-5678'],
] as const) {
  test(`a MyKad typed as ${typed} is written as papers write it, and tells the birthday`, async ({
    piece,
  }) => {
    const page = await piece('mykad');
    await typeAndLeave(page, said('counter:party.idNumber.mykad'), typed);
    await expect(told(page)).toHaveText(JSON.stringify(written));
    await expect(page.getByText(/14 Feb 1990/)).toBeVisible();
  });
}

for (const [typed, code] of [
  ['901314', 'mykad-date'],
  ['90021400', 'mykad-place'],
  ['9002A', 'mykad-malformed'],
  ['9002140156789', 'mykad-malformed'],
] as const) {
  test(`a MyKad that begins ${typed} is wrong before it is left`, async ({ piece }) => {
    const page = await piece('mykad');
    await page.getByRole('textbox', { name: said('counter:party.idNumber.mykad') }).focus();
    await page.keyboard.type(typed.slice(0, -1));
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
    await page.keyboard.type(typed.slice(-1));
    await expect(page.getByText(said(`errors:${code}`))).toBeVisible();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(1);
  });
}

test('a passport is written in capitals', async ({ piece }) => {
  const page = await piece('passport');
  await typeAndLeave(page, said('counter:party.idNumber.passport'), 'a1234567');
  await expect(told(page)).toHaveText('"A1234567"');
});

test('a date typed short stands there in full once it is left, selected when it is come back to', async ({
  piece,
}) => {
  const page = await piece('date');
  await typeAndLeave(page, 'day', '271126');
  await expect(told(page)).toHaveText('"27/11/2026"');
  await typeAndLeave(page, 'day', '1.12.26');
  await expect(told(page)).toHaveText('"01/12/2026"');
  await typeAndLeave(page, 'day', '31/2/26');
  await expect(told(page)).toHaveText('"31/2/26"');
});

test('a moment of today asks for its hour alone', async ({ piece }) => {
  const page = await piece('date-time');
  await expect(page.getByRole('textbox', { name: said('shell:field.date') })).toHaveValue(
    /^\d\d\/\d\d\/\d{4}$/,
  );
  await typeAndLeave(page, `moment: ${said('shell:field.time')}`, '815');
  await expect(told(page)).toHaveText(/^\{"moment":"\d{4}-\d\d-\d\dT08:15","unread":false\}$/);
});
