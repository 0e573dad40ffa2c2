import { expect } from '@playwright/test';
import type { Keys } from './keys';
import { OFFICERS, type Who } from './office';
import { said } from './said';

/** Signs in at the door as this officer: arrows to the name, the secret, Enter. */
export async function signIn(keys: Keys, who: Who): Promise<void> {
  const { name } = OFFICERS[who];
  await chooseOfficer(keys, who);
  await keys.type(OFFICERS[who].secret);
  await keys.press('Enter');
  await expect(keys.page.getByRole('banner').getByText(name)).toBeVisible();
}

/** Brings the officer's secret field into focus, from the list or from another officer's field. */
export async function chooseOfficer(keys: Keys, who: Who): Promise<void> {
  const { page } = keys;
  const { name } = OFFICERS[who];
  const row = page.getByRole('button', { name: new RegExp(name) });
  const field = secretField(keys, who);
  const anyField = page.locator('input[type="password"]');
  await expect(row.or(anyField).first()).toBeVisible();
  if (await field.isVisible()) return keys.goTo(field);
  if (await anyField.isVisible()) {
    await keys.goTo(anyField);
    await keys.press('Escape');
  }
  await expect(row).toBeVisible();
  for (let at = 0; at < 10 && !(await row.evaluate((e) => e === document.activeElement)); at++) {
    await keys.press('ArrowDown');
  }
  await keys.press('Enter');
  await expect(field).toBeFocused();
}

export function secretField(keys: Keys, who: Who) {
  const { name } = OFFICERS[who];
  const label = said(who === 'clerk' ? 'officers:door.pinOf' : 'officers:door.secretOf', { name });
  return keys.page.getByLabel(label, { exact: true });
}

/** F12, then the next officer signs in at the same counter. */
export async function changeTo(keys: Keys, who: Who): Promise<void> {
  await keys.press('F12');
  await expect(keys.page.getByRole('heading', { name: said('officers:lock.title') })).toBeVisible();
  await signIn(keys, who);
}

/** Two people confirm what the dialog on the screen asks, each with their own code and secret. */
export async function agreeTogether(keys: Keys): Promise<void> {
  const dialog = keys.page.getByRole('dialog', { name: said('officers:pair.title') });
  for (const [at, who] of (['supervisor', 'clerk'] as const).entries()) {
    const { code, secret } = OFFICERS[who];
    await keys.fill(dialog.getByLabel(said('officers:pair.code')).nth(at), code);
    await keys.fill(dialog.getByLabel(said('officers:pair.secret')).nth(at), secret);
  }
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
}
