/** Where only one can come: one person with the sealed recovery code, told on the home list until another signs. */
import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';

import { changeTo, signIn } from './support/door';
import { startedByTests, type Begun } from './support/begin';
import { setUpOffice, comeIn, signInAs } from './support/ipc';
import { OFFICERS, type Who } from './support/office';
import { said } from './support/said';
import { shoot } from './support/shots';

const begin = startedByTests();

/** The supervisor's approval, asked for by the dialog on the screen. */
async function approve({ page, keys }: Begun, who: Who): Promise<void> {
  const dialog = page.getByRole('dialog', { name: said('officers:approval.title') });
  await keys.fill(dialog.getByLabel(said('officers:approval.code')), OFFICERS[who].code);
  await keys.fill(dialog.getByLabel(said('officers:approval.secret')), OFFICERS[who].secret);
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
}

test('the machine’s own record lost and one person there: the recovery code, the home list, a second signature', async ({}, info) => {
  const first = await begin();
  const { recoveryCode } = await setUpOffice(first.app);
  await signInAs(first.app, 'administrator');
  await comeIn(first.app);
  await first.page.evaluate(() => (location.hash = '#/settings/office'));
  await first.keys.goTo(first.page.getByRole('checkbox', { name: said('settings:office.aloneAllowed') }));
  await first.keys.press('Space');
  await first.keys.activate(first.page.getByRole('button', { name: said('settings:save') }));
  await approve(first, 'supervisor');
  const { dataDir } = first.app;
  await first.app.stop();
  rmSync(`${dataDir}-jangkar`, { recursive: true });

  const second = await begin({ dataDir });
  const { page, keys } = second;
  await signIn(keys, 'supervisor');
  await keys.activate(page.getByRole('button', { name: said('shell:stopped.settleAnchor') }));
  await keys.fill(page.getByLabel(said('shell:anchor.reason')), 'Windows dipasang semula');
  await keys.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: said('officers:pair.title') });
  await keys.activate(dialog.getByRole('button', { name: said('officers:pair.onlyOne') }));
  await keys.fill(dialog.getByLabel(said('officers:pair.code')), OFFICERS.supervisor.code);
  await keys.fill(dialog.getByLabel(said('officers:pair.secret')), OFFICERS.supervisor.secret);
  await keys.fill(dialog.getByLabel(said('officers:pair.recoveryCode')), recoveryCode);
  await shoot(info, second.app, 'alone');
  await keys.activate(dialog.getByRole('button', { name: said('officers:pair.confirmAlone') }));
  await expect(page.getByText(said('shell:anchor.done'))).toBeVisible();

  await changeTo(keys, 'administrator');
  await keys.press('Control+1');
  const line = page.getByText(said('agenda:decided-alone.what_other', { count: 1 }));
  await expect(line).toBeVisible();
  await page.evaluate(() => (location.hash = '#/settings/officers'));
  await shoot(info, second.app, 'unsigned');
  await keys.activate(page.getByRole('button', { name: said('officers:decisions.sign') }));
  await approve(second, 'administrator');
  await expect(page.getByText(said('officers:decisions.signed'))).toBeVisible();
  await keys.press('Control+1');
  await expect(line).toBeHidden();
});
