/** A name that was typed wrong and a hearing that moved, put right by keyboard alone: notes beside the official row, new papers. */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { typeClaim } from './support/counter';
import { readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { OFFICERS } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said, saying } from './support/said';
import { shoot } from './support/shots';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let keys: Keys;

test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
  await readyCounter(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

/** The supervisor stands beside the clerk: code, secret, Enter. */
async function approve(what = said('officers:approval.needs.correction')): Promise<void> {
  const dialog = running.page.getByRole('dialog', { name: said('officers:approval.title') });
  await expect(dialog).toContainText(what);
  await keys.fill(dialog.getByLabel(said('officers:approval.code')), OFFICERS.supervisor.code);
  await keys.fill(dialog.getByLabel(said('officers:approval.secret')), OFFICERS.supervisor.secret);
  await keys.press('Enter');
  await noDialog(keys);
}

test('what was wrong after F9 is put right beside what was registered', async ({}, info) => {
  const { page } = running;
  const dialog = page.getByRole('dialog');
  const note = (text: string) => page.getByRole('note').filter({ hasText: text });
  const subject = dialog.getByLabel(said('cases:correct.subject'));

  await test.step('a case is issued, and its file opened', async () => {
    await signIn(keys, 'clerk');
    await keys.press('F2');
    await typeClaim(keys);
    await keys.press('F9');
    await expect(page.getByRole('region', { name: said('counter:issued.title') })).toBeVisible();
    await goToPlace(keys, said('cases:nav'));
    const row = page.getByRole('row').filter({ hasText: 'Contoh Gunung bin Lembah' });
    await expect(row).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByText(said('cases:correct.button'))).toBeVisible();
  });

  await test.step('nothing changed is told, and the dialog stays', async () => {
    await keys.press('b');
    await expect(subject).toBeFocused();
    await keys.fill(dialog.getByLabel(said('cases:correct.reason')), 'Salah eja');
    await keys.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText(said('errors:correction-empty'));
    await shoot(info, running, 'nothing-changed');
    expect(await complaintsInEveryLook(running, 'correct', TWO_LOOKS)).toEqual([]);
  });

  await test.step('the name, with a supervisor', async () => {
    await keys.goTo(subject);
    await keys.press('ArrowDown');
    await keys.fill(dialog.getByLabel(said('counter:party.name')), 'Contoh Gunung bin Bukit');
    await keys.goTo(dialog.getByLabel(said('cases:correct.reason')));
    await expect(dialog.getByLabel(said('cases:correct.reason'))).toHaveValue('Salah eja');
    await keys.press('Control+Enter');
    await approve();
    await expect(note('Contoh Gunung bin Lembah → Contoh Gunung bin Bukit')).toContainText('Salah eja');
    await expect(page.getByText(said('papers:superseded')).first()).toBeVisible();
  });

  await test.step('the room of the hearing', async () => {
    await keys.press('b');
    await keys.goTo(subject);
    await keys.press('End');
    await keys.fill(dialog.getByLabel(said('counter:hearing.bench')), 'Mahkamah 3');
    await keys.fill(dialog.getByLabel(said('cases:correct.reason')), 'Dewan bertukar');
    await keys.press('Control+Enter');
    await approve();
    await expect(note('Mahkamah 1 → Mahkamah 3')).toContainText(OFFICERS.supervisor.name);
    await shoot(info, running, 'corrected');
  });

  await test.step('both names find it', async () => {
    for (const name of ['Gunung bin Lembah', 'Gunung bin Bukit']) {
      await keys.press('Control+K');
      await keys.type(name);
      await expect(dialog.getByText('Contoh Gunung bin Bukit')).toBeVisible();
      await keys.press('Escape');
      await noDialog(keys);
    }
  });
  await expect(
    page.getByText(saying('cases:correct.approved', { officer: OFFICERS.supervisor.name })).first(),
  ).toBeVisible();
});

test('a receipt on the wrong name is cancelled, and the next serial stands in its place', async ({}, info) => {
  const { page } = running;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog');
  await keys.activate(page.getByRole('main').getByRole('link', { name: 'K02-000001' }));
  await keys.activate(button(said('receipts:cancel.button')));
  await keys.type('Nama pembayar salah');
  await keys.activate(dialog.getByRole('button', { name: said('receipts:cancel.yes') }));
  await approve('K02-000001');
  await keys.activate(button(said('receipts:replace.button')));
  const payer = dialog.getByLabel(said('receipts:replace.payer'));
  await expect(payer).toBeFocused();
  await expect(payer).toHaveValue('Contoh Kasturi binti Embun');
  await shoot(info, running, 'replace');
  expect(await complaintsInEveryLook(running, 'replace', TWO_LOOKS)).toEqual([]);
  await keys.fill(payer, 'Contoh Kasturi binti Rimba');
  await keys.press('Enter');
  await noDialog(keys);
  await expect(page.getByRole('link', { name: 'K02-000002' })).toBeVisible();
  await expect(button(said('receipts:replace.button'))).toHaveCount(0);
  await keys.activate(page.getByRole('main').getByRole('link', { name: 'K02-000002' }));
  await expect(page.getByText('Contoh Kasturi binti Rimba')).toBeVisible();
  await expect(page.getByText(said('receipts:replace.replaces'))).toBeVisible();
  await shoot(info, running, 'replaced');
});
