/** The app ends when nobody wants it to, and is opened again. */
import { expect, test } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder, type RunningApp } from '../helpers/app';
import { textOf } from '../helpers/printer';
import { DEMO_OFFICERS } from '../../main/features/drills/demo-office';
import { CLAIMANT, chooseType, fillParty, typeClaim } from './support/counter';
import { agreeTogether, changeTo, signIn } from './support/door';
import { answerDialog } from './support/dialogs';
import { startedByTests } from './support/begin';
import { comeIn, must, readyCounter, readyToIssue, setUpOffice } from './support/ipc';
import { goToPlace, noDialog } from './support/places';
import { holdings, issuedIn } from './support/register';
import { said, saying } from './support/said';

const begin = startedByTests();
const card = (app: RunningApp) => app.page.getByRole('region', { name: said('counter:issued.title') });

test('killed in mid-form: the draft is offered again and goes on where it stood', async () => {
  const first = await begin();
  await readyCounter(first.app);
  await signIn(first.keys, 'clerk');
  await first.keys.press('F2');
  await chooseType(first.keys, '014');
  await fillParty(first.keys, CLAIMANT);
  await expect(first.page.getByText(saying('counter:foot.draftKept'))).toBeVisible();
  const { dataDir } = first.app;
  await first.app.kill();

  const { app, page, keys } = await begin({ dataDir });
  await signIn(keys, 'clerk');
  await keys.press('F2');
  const offer = page.getByRole('dialog', { name: said('counter:draft.title') });
  await expect(offer).toContainText(CLAIMANT.name);
  await keys.press('Enter');
  await noDialog(keys);
  await expect(page.getByRole('main')).toContainText(CLAIMANT.name.slice(0, 12));
  expect(issuedIn(app.dataDir)).toEqual({ cases: [], receipts: [], papers: 0 });
});

test('killed right after F9: the receipt is there, once, and so is its paper', async () => {
  const first = await begin();
  await readyCounter(first.app);
  await signIn(first.keys, 'clerk');
  await first.keys.press('F2');
  await typeClaim(first.keys);
  await first.keys.press('F9');
  await expect(card(first.app)).toContainText('K02-000001');
  const { dataDir } = first.app;
  await first.app.kill();
  expect(issuedIn(dataDir).receipts).toEqual(['K02-000001']);

  const { page, keys } = await begin({ dataDir });
  await signIn(keys, 'clerk');
  await keys.press('Control+4');
  await expect(page.getByRole('row', { name: /K02-000001/ })).toHaveCount(1);
  // No draft of what was issued, and the next receipt is the next number.
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F9');
  await expect(card({ page } as RunningApp)).toContainText('K02-000002');
  expect(issuedIn(dataDir)).toMatchObject({ receipts: ['K02-000001', 'K02-000002'], papers: 4 });
});

test('restored from a backup: a new epoch, and the lost serials are of unknown fate until somebody settles them', async () => {
  const { app, page, keys } = await begin();
  const backups = join(privateFolder(), 'sandaran');
  const { recoveryCode } = await setUpOffice(app, { backupFolder: backups });
  await readyToIssue(app);
  await signIn(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F9');
  await expect(card(app)).toContainText('K02-000001');
  const { name } = await must(app, 'backups.make', {});
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F9');
  await expect(card(app)).toContainText('K02-000002');
  const before = holdings(app.dataDir);

  await changeTo(keys, 'supervisor');
  await goToPlace(keys, said('backups:commands.restore'));
  await answerDialog(app, join(backups, name));
  await keys.fill(page.getByRole('textbox', { name: said('backups:restore.recovery') }), recoveryCode);
  await keys.activate(page.getByRole('button', { name: said('backups:restore.pick') }));
  await expect(page.getByRole('main')).toContainText(said('backups:restore.effectEpoch'));
  await keys.fill(page.getByRole('textbox', { name: said('backups:restore.reason') }), 'Cakera rosak');
  await keys.activate(page.getByRole('button', { name: said('backups:restore.save') }));
  await keys.activate(page.getByRole('dialog').getByRole('button', { name: said('backups:restore.save') }));
  await agreeTogether(keys);
  await expect(page.getByText(said('backups:restore.done'))).toBeVisible();
  await expect(page.getByText(said('backups:restore.unknown', { count: 1 }))).toBeVisible();
  const after = holdings(app.dataDir);
  expect(after.receipts).toEqual(['K02-000001']);
  expect(before.receipts).toEqual(['K02-000001', 'K02-000002']);

  await keys.activate(page.getByRole('button', { name: said('backups:restore.enter') }));
  await signIn(keys, 'supervisor');
  await keys.press('F2');
  // Books and ranges were closed with the old epoch: nothing is issued before new ones are given.
  await expect(page.locator('[data-blocker]')).toBeVisible();
  await goToPlace(keys, said('numbers:nav'));
  await expect(page.getByRole('main')).toContainText('K02-000002');
});

test('the demo office: LATIHAN on every screen and every paper, apart from the real register', async () => {
  const { app, page, keys } = await begin();
  const welcome = page.getByRole('heading', { name: said('settings:firstRun.welcome') });
  await expect(welcome).toBeVisible();
  await keys.activate(page.getByRole('button', { name: new RegExp(said('settings:firstRun.demo')) }));
  // Its secrets are meant to be known, so the door shows them once the office has its past.
  await expect(page.getByRole('region', { name: said('officers:door.drillSecrets') })).toContainText(
    DEMO_OFFICERS[0].secret,
    { timeout: 60_000 },
  );
  const mark = page.getByRole('complementary', { name: said('shell:drill.mark') });
  await expect(mark).toBeVisible();
  const supervisor = DEMO_OFFICERS.find(({ role }) => role === 'supervisor');
  await must(app, 'officers.signIn', {
    code: supervisor?.code ?? '',
    secret: supervisor?.secret ?? '',
  });
  await comeIn(app);
  for (const place of [1, 2, 3, 4, 5, 7, 8]) {
    await keys.press(`Control+${place}`);
    await expect(mark, `Ctrl+${place}`).toBeVisible();
  }
  // It has a past: an outage of yesterday that is finished, and one that is on.
  await keys.press('Control+5');
  const former = page.getByRole('table', { name: said('outages:list.before') });
  await expect(former.getByText(said('outages:state.closed'), { exact: true })).toBeVisible();
  await expect(page.getByText(said('outages:state.in-force'), { exact: true }).first()).toBeVisible();
  // Papers of the demo office are kept as files.
  const archive = join(app.dataDir, 'latihan/papers');
  const filed = () =>
    (existsSync(archive) ? readdirSync(archive) : []).filter((file) => file.endsWith('.pdf'));
  const before = filed();
  await must(app, 'papers.testPage', { key: crypto.randomUUID(), size: 'A4' });
  await expect.poll(filed, { timeout: 60_000 }).toHaveLength(before.length + 1);
  for (const file of filed()) expect(await textOf(join(archive, file)), file).toContain('LATIHAN');
  // The real office is untouched, and still to be made.
  expect(() => holdings(app.dataDir)).toThrow();
  expect(holdings(app.dataDir, 'latihan').kinds).toContain('settings.set-up');
});
