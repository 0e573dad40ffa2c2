/** A new fee table from a day ahead, and the change taken back before it, by keyboard alone. */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { misfitsEverywhere } from './support/fit';
import { must, readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { goToScreen, noDialog } from './support/places';
import { said } from './support/said';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await readyCounter(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('a table that the office has not had is added from a day ahead, and taken back with a reason', async () => {
  const { page } = running;
  const keys = new Keys(page);
  const dialog = page.getByRole('dialog');
  const known = async () =>
    (await must(running, 'settings.get', {})).dated.feeTables.map(({ id }) => id).includes('BAHARU');
  await signIn(keys, 'supervisor');
  await goToScreen(keys, '/settings/fees');
  await keys.fill(page.getByLabel(said('settings:effective.from')), '+10');
  await keys.press('Tab');
  await keys.activate(page.getByRole('button', { name: said('settings:fees.newTable') }));
  await keys.fill(dialog.getByLabel(said('settings:fees.tableName')), 'Jadual baharu');
  await keys.fill(dialog.getByLabel(said('settings:fees.code')), 'baharu');
  expect(await misfitsEverywhere(running, 'new table')).toEqual([]);
  await keys.press('Enter');
  await noDialog(keys);
  expect(await known()).toBe(true);
  expect(await misfitsEverywhere(running, 'fees')).toEqual([]);
  await keys.activate(page.getByRole('button', { name: said('settings:fees.takeBack') }));
  await keys.fill(dialog.getByRole('textbox'), 'Pekeliling ditangguhkan');
  await keys.press('Control+Enter');
  await noDialog(keys);
  expect(await known()).toBe(false);
});
