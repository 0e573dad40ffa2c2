import { expect } from '@playwright/test';
import type { Keys } from './keys';
import { said } from './said';

/** Ctrl+K, the name of a screen or command, Enter. */
export async function goToPlace(keys: Keys, name: string): Promise<void> {
  const { page } = keys;
  await noDialog(keys);
  await keys.press('Control+K');
  const search = page.getByPlaceholder(said('search:placeholder'));
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
