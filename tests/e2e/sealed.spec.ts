/** Whom packages are sealed to: an administrator enters them, everybody reads the list, and the file that leaves is sealed. */
import { expect, test } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project';
import { privateFolder } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { startedByTests } from './support/begin';
import { answerDialog } from './support/dialogs';
import { changeTo } from './support/door';
import { comeIn, must, readyCounter, signInAs } from './support/ipc';
import { localMinute } from './support/office';
import { noDialog } from './support/places';
import { said } from './support/said';

const begin = startedByTests();
const VERIFY = ['run', '--silent', 'siaga', '--', 'verify', '--whole'];

test('recipients are entered, and the package leaves sealed to them alone', async ({}, info) => {
  test.setTimeout(240_000);
  const identity = await generateX25519Identity();
  const publicKey = await identityToRecipient(identity);
  const { app, page, keys } = await begin();
  const outage = await readyCounter(app);
  await signInAs(app, 'clerk');
  await must(app, 'cases.issue', aCase(outage));
  await signInAs(app, 'supervisor');
  await must(app, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK JKSM' });

  await signInAs(app, 'administrator');
  await comeIn(app);
  const goTo = (address: string) => page.evaluate((hash) => void (location.hash = hash), address);
  await goTo('/settings/recipients');
  const main = page.getByRole('main');
  await expect(main).toContainText(said('reconciliation:recipients.none'));
  const add = { name: said('reconciliation:recipients.add'), exact: true };
  await keys.activate(main.getByRole('button', add));
  const dialog = page.getByRole('dialog');
  const key = dialog.getByRole('textbox', { name: said('reconciliation:recipients.key') });
  await keys.fill(dialog.getByRole('textbox', { name: said('reconciliation:recipients.name') }), 'ICT JKSM');
  await keys.fill(key, identity);
  await keys.press('Enter');
  await expect(dialog).toContainText(said('errors:recipient-key-private'));
  await keys.fill(key, publicKey.slice(0, -1));
  await keys.press('Enter');
  await expect(dialog).toContainText(said('errors:recipient-key-wrong'));
  await page.screenshot({ path: info.outputPath('kunci-salah.png') });
  await keys.fill(key, publicKey);
  await keys.press('Enter');
  await noDialog(keys);
  await expect(main.getByRole('row', { name: /ICT JKSM/ })).toContainText(publicKey);
  await page.screenshot({ path: info.outputPath('penerima.png') });

  await changeTo(keys, 'supervisor');
  await goTo('/settings/recipients');
  await expect(main.getByRole('row', { name: /ICT JKSM/ })).toContainText(publicKey);
  await expect(main.getByRole('button', add)).toHaveCount(0);

  const folder = privateFolder();
  await answerDialog(app, folder);
  await goTo('/reconciliation/packages');
  await expect(main).toContainText(said('reconciliation:recipients.willSeal', { names: 'ICT JKSM' }));
  await keys.activate(main.getByRole('button', { name: said('reconciliation:package.choose') }));
  await expect(page.getByText(folder, { exact: true })).toBeVisible();
  await keys.activate(main.getByRole('button', { name: said('reconciliation:package.write') }));
  const result = page.locator('[data-package]');
  await expect(result).toContainText(said('reconciliation:recipients.wasSealed', { names: 'ICT JKSM' }), {
    timeout: 60_000,
  });
  await page.screenshot({ path: info.outputPath('dimeterai.png') });
  const file = (await result.getAttribute('data-package')) ?? '';
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([file]);
  expect(file).toMatch(/\.zip\.age$/);

  const closed = spawnSync('npm', [...VERIFY, file], { cwd: projectRoot, encoding: 'utf8' });
  expect(closed.status).toBe(1);
  expect(JSON.parse(closed.stdout)).toMatchObject({ whole: false, problems: [{ code: 'sealed' }] });
  const keyFile = join(privateFolder(), 'key.txt');
  writeFileSync(keyFile, `${identity}\n`);
  const opened = execFileSync('npm', [...VERIFY, file, '--identity', keyFile], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect(JSON.parse(opened)).toMatchObject({ whole: true, problems: [] });
});

test('without recipients the package is written clear, and the screens warn', async ({}, info) => {
  test.setTimeout(240_000);
  const { app, page } = await begin();
  const outage = await readyCounter(app);
  await signInAs(app, 'clerk');
  await must(app, 'cases.issue', aCase(outage));
  await signInAs(app, 'supervisor');
  await must(app, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK JKSM' });
  await signInAs(app, 'clerk');
  for (const { item, manualNumber, reference } of (await must(app, 'reconciliation.list', { outage })).rows) {
    await must(app, 'reconciliation.take', { item });
    await must(app, 'reconciliation.enter', { item, officialNumber: manualNumber });
    await must(app, 'reconciliation.confirm', { item, reference });
  }
  await signInAs(app, 'supervisor');
  const folder = privateFolder();
  await must(app, 'reconciliation.package', { key: crypto.randomUUID(), outage, folder });

  await comeIn(app);
  const goTo = (address: string) => page.evaluate((hash) => void (location.hash = hash), address);
  const main = page.getByRole('main');
  await goTo('/reconciliation/packages');
  await expect(main).toContainText(said('reconciliation:recipients.none'));
  await goTo(`/outages/${outage}`);
  await expect(main).toContainText(said('outages:close.packageClear'));
  await page.screenshot({ path: info.outputPath('tutup.png'), fullPage: true });
});
