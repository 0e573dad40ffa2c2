/** Existing cases by keyboard alone: F3 on a case of the cause book and on one in ESV2, and their way into ESV3 (S1.11, S1.12). */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { causeBookOfThisYear } from './support/cause-book';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { misfitsEverywhere } from './support/fit';
import { asSupervisor, must, readyCounter, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { localMinute, thisYear } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said, saying } from './support/said';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let keys: Keys;
let outage: string;

test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
  outage = await readyCounter(running);
  await signInAs(running, 'supervisor');
  const base64 = readFileSync(causeBookOfThisYear(privateFolder())).toString('base64');
  const look = await must(running, 'cases.chooseCauseBook', { name: 'kausa.csv', base64 });
  await must(running, 'cases.importCauseBook', { token: look.token, asAtLocal: `${thisYear()}-01-02T08:00` });
  await must(running, 'officers.lock', {});
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

/** axe in two looks, and everything in sight on every monitor. */
async function sound(where: string): Promise<void> {
  expect(await complaintsInEveryLook(running, where, TWO_LOOKS)).toEqual([]);
  expect(await misfitsEverywhere(running, where)).toEqual([]);
}

test('F3 receives on a case of the cause book, and on one in ESV2; both go into ESV3 after recovery', async () => {
  const { page } = running;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const find = page.getByRole('combobox', { name: said('existing:receive.find') });
  const button = (name: string) => page.getByRole('button', { name });
  const number = `03001-014-0058-${thisYear()}`;

  await test.step('F3: a party is looked for in the cause book, and paid for in cash', async () => {
    await signIn(keys, 'clerk');
    await keys.press('F3');
    await expect(find).toBeFocused();
    await keys.type('Contoh Melur');
    await expect(page.getByRole('option').first()).toBeVisible();
    await keys.press('ArrowDown', 'Enter');
    await expect(find).toHaveValue(/^03001-/);
    await expect(field(said('existing:receive.party'))).not.toHaveValue('');
    await keys.fill(field(said('existing:receive.documents')), 'Afidavit jawapan');
    await keys.goTo(page.getByRole('checkbox', { name: said('existing:receive.paid') }));
    await keys.press('Space');
    await keys.choose(
      page.getByRole('combobox', { name: said('existing:receive.line') }),
      'Permohonan interlokutori',
    );
    await keys.fill(field(said('counter:pay.tendered')), '50');
    await sound('receive');
    await keys.press('F9');
    await expect(page.getByText(/K02-000001, baki RM/)).toBeVisible();
    await expect(find).toBeFocused();
  });

  await test.step('a case in ESV2 has its work noted and ESV2’s own receipt', async () => {
    await keys.fill(find, number);
    await keys.press('Alt+2');
    await keys.fill(field(said('existing:receive.party')), 'Misal bin Contoh');
    await keys.choose(
      page.getByRole('combobox', { name: said('existing:receive.workKind') }),
      said('existing:work.ebicara'),
    );
    await keys.goTo(page.getByRole('checkbox', { name: said('existing:receive.paid') }));
    await keys.press('Space');
    await keys.fill(field(said('existing:receive.description')), 'Interlokutori');
    await keys.fill(field(said('existing:receive.amount')), '10');
    await keys.fill(field(said('counter:pay.externalNumber')), 'E2-77');
    await sound('receive, ESV2');
    await keys.press('F9');
    await expect(page.getByText(saying('existing:receive.done', { number }))).toBeVisible();
  });

  await test.step('after recovery each is entered or updated, under its receipt’s number', async () => {
    await asSupervisor(running, () =>
      must(running, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK' }),
    );
    await goToPlace(keys, said('existing:nav'));
    await expect(page.getByRole('row').filter({ hasText: number })).toBeVisible();
    await sound('list');
    await keys.goTo(page.locator('tr[tabindex="0"]'));
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
    await sound('one');
    await keys.activate(button(said('existing:one.taken')));
    await keys.activate(button(said('existing:one.updated')));
    await expect(
      page.getByText(saying('existing:one.done', { number, state: said('existing:state.updated') })),
    ).toBeVisible();
    await keys.activate(button(said('existing:one.asked')));
    await keys.fill(page.getByRole('dialog').getByLabel(said('existing:one.words')), 'SAINS: minggu depan');
    await keys.activate(page.getByRole('dialog').getByRole('button', { name: said('existing:one.save') }));
    await noDialog(keys);
    await expect(page.getByText('SAINS: minggu depan')).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('row').filter({ hasText: number })).toContainText(
      said('existing:state.updated'),
    );
  });

  await test.step('the one in ESV3 is taken, and entered under its receipt’s number', async () => {
    const inEsv3 = page.getByRole('row').filter({ hasText: said('existing:state.waiting') });
    await keys.goTo(page.locator('tr[tabindex="0"]'));
    for (let at = 0; at < 3; at += 1) {
      if (await inEsv3.evaluate((element) => element === document.activeElement)) break;
      await keys.press(at === 0 ? 'ArrowDown' : 'ArrowUp');
    }
    await expect(inEsv3).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByText('K02-000001').first()).toBeVisible();
    await keys.activate(button(said('existing:one.taken')));
    await expect(page.getByText(/^Sedang dimasukkan oleh/)).toBeVisible();
    await keys.activate(button(said('existing:one.entered')));
    await expect(page.getByText(said('existing:event.entered'))).toBeVisible();
    await keys.press('Escape');
    const { rows } = await must(running, 'existing.list', {});
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['entered', 'updated']);
  });
});
