import { expect } from '@playwright/test';
import type { Keys } from './keys';
import { said } from './said';

/** Ctrl+K, the name of a screen or command, Enter. */
export async function goToPlace(keys: Keys, name: string): Promise<void> {
  const { page } = keys;
  await noDialog(keys);
  await keys.press('Control+K');
  // offices of other kinds than courts are asked for other things
  const search = page
    .getByPlaceholder(said('search:placeholder'))
    .or(page.getByPlaceholder(said('search:placeholder_skei')))
    .or(page.getByPlaceholder(said('search:placeholder_noCases')));
  await expect(search).toBeFocused();
  await keys.type(name);
  await expect(page.getByRole('dialog').getByText(name, { exact: true }).first()).toBeVisible();
  await keys.press('Enter');
  await expect(search).toBeHidden();
}

/** Shortcuts rest while a dialog stands; this waits until the last one has gone. */
export async function noDialog(keys: Keys): Promise<void> {
  await expect(keys.page.getByRole('dialog')).toHaveCount(0);
}

/**
 * Opens the screen of an address and waits until it stands there: the heading of the one before is visible too, and a
 * slow machine shows it for a while yet. Only for addresses of another screen than the present one.
 */
export async function goToScreen({ page }: Keys, address: string): Promise<void> {
  await page.evaluate((hash) => {
    document.querySelector('h1')?.setAttribute('data-former', '');
    // A heading takes the focus when its screen arrives, unless somebody has it.
    (document.activeElement as HTMLElement | null)?.blur();
    location.hash = hash;
  }, address);
  // what it previews may have a heading of its own
  await expect(page.locator('h1:not([data-former])').first()).toBeVisible();
}
