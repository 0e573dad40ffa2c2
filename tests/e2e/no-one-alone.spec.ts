/** What one person cannot do alone, at the screen and by keys: waive, act under a secret they set, guess on. */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { CLAIMANT, typeClaim } from './support/counter';
import { chooseOfficer, signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { comeIn, must, readyCounter, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { OFFICERS } from './support/office';
import { said } from './support/said';
import { shoot } from './support/shots';

test.describe.configure({ mode: 'serial' });

const GIVEN = '730164';
const OWN = '519374';

let running: RunningApp;
let keys: Keys;
test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
  await readyCounter(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('a waiver is approved by another person, who reads the sum; Esc leaves the form as it was', async ({}, info) => {
  const { page } = running;
  await signIn(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('Alt+6');
  const field = (name: string) => page.getByRole('textbox', { name: said(name as never), exact: true });
  await keys.fill(field('counter:pay.authority'), 'Ketua Pendaftar');
  await keys.fill(field('counter:pay.reason'), 'Penerima bantuan');
  await keys.press('F9');
  const dialog = page.getByRole('dialog', { name: said('officers:approval.title') });
  await expect(dialog).toContainText(/RM \d+\.\d\d/);
  await expect(dialog).toContainText(CLAIMANT.name);
  await expect(field('officers:approval.code')).toBeFocused();
  await shoot(info, running, 'approval');
  await keys.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: said('counter:issued.title') })).toBeHidden();
  await expect(field('counter:pay.reason')).toHaveValue('Penerima bantuan');
  await expect(page.locator('body')).not.toBeFocused();
  await keys.press('F9');
  await expect(field('officers:approval.code')).toBeFocused();
  await keys.type(OFFICERS.supervisor.code);
  await keys.press('Tab');
  await keys.type(OFFICERS.supervisor.secret);
  await keys.press('Enter');
  await expect(page.getByRole('region', { name: said('counter:issued.title') })).toBeVisible();
});

test('a screen that is locked goes on in the same form', async () => {
  const { page } = running;
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F12');
  await signIn(keys, 'clerk');
  await expect(page.getByRole('textbox', { name: said('counter:pay.tendered'), exact: true })).toHaveValue(
    '50.00',
  );
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keys.press('F9');
  await expect(page.getByRole('region', { name: said('counter:issued.title') })).toBeVisible();
});

test('a secret that was reset is told of and changed before anything else', async ({}, info) => {
  const { page } = running;
  await signInAs(running, 'administrator');
  await must(running, 'officers.resetSecret', { officer: 'P003', secret: GIVEN });
  await must(running, 'officers.lock', {});
  await comeIn(running);
  await chooseOfficer(keys, 'clerk');
  await keys.type(GIVEN);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: said('officers:given.title') })).toBeVisible();
  await expect(page.getByRole('alert').first()).toContainText(OFFICERS.administrator.name);
  await expect(page.getByLabel(said('officers:own.old'))).toBeFocused();
  await shoot(info, running, 'given');
  await keys.fill(page.getByLabel(said('officers:own.old')), GIVEN);
  await keys.fill(page.getByLabel(said('officers:own.new'), { exact: true }), OWN);
  await keys.fill(page.getByLabel(said('officers:own.again')), OWN);
  await keys.press('Enter');
  await expect(page.getByRole('banner').getByText(OFFICERS.clerk.name)).toBeVisible();
});

test('too many wrong tries: the wait says so, and the recovery code could end it', async ({}, info) => {
  const { page } = running;
  await keys.press('F12');
  await chooseOfficer(keys, 'clerk');
  for (let n = 0; n < 3; n++) {
    await keys.type('999999');
    await keys.press('Enter');
    await expect(page.locator('input[type="password"]')).toHaveValue('');
  }
  await expect(page.getByRole('timer')).toBeVisible();
  await keys.activate(page.getByRole('button', { name: said('officers:door.clear') }));
  const code = page.getByRole('textbox', { name: said('officers:door.recoveryCode') });
  await expect(code).toBeFocused();
  await keys.type('AAAAA-BBBBB');
  await keys.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: said('errors:recovery-code-wrong') })).toBeVisible();
  await shoot(info, running, 'wait');
});

test('what the office sets and what two people decided can be seen', async ({}, info) => {
  await signInAs(running, 'administrator');
  await comeIn(running);
  for (const [name, hash] of [
    ['office', '#/settings/office'],
    ['officers', '#/settings/officers'],
    ['claims', '#/receipts/claims'],
  ] as const) {
    await running.page.evaluate((to) => (location.hash = to), hash);
    await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
    await running.page.waitForLoadState('networkidle');
    await shoot(info, running, name);
  }
});
