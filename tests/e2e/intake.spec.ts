/** A new case that comes incomplete, by keyboard alone: kept, asked for, completed, sealed with others in one act, handed over (S1.2, S1.5). */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { chooseType, CLAIMANT, fillHearing, fillParty, RESPONDENT } from './support/counter';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { must, readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { hearingDate } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said } from './support/said';
import { shoot } from './support/shots';

let running: RunningApp;
let keys: Keys;
let outage: string;

test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
  outage = await readyCounter(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('what is incomplete waits without a number, and goes on where it was left', async ({}, info) => {
  test.setTimeout(240_000);
  const { page } = running;
  const dialog = page.getByRole('dialog');
  const rows = page.locator('tbody tr[data-index]');
  /** Of two tabs one is Tab's, the other the arrow's. */
  const toIncomplete = async (): Promise<void> => {
    await keys.goTo(page.getByRole('tab', { name: said('summonses:tab') }));
    await keys.press('ArrowRight');
  };
  const sound = async (where: string): Promise<void> => {
    expect(await complaintsInEveryLook(running, where, TWO_LOOKS)).toEqual([]);
    await shoot(info, running, where);
  };

  await test.step('it is received with what is missing, and its letter', async () => {
    await signIn(keys, 'clerk');
    await keys.press('F2');
    await chooseType(keys, '014');
    await fillParty(keys, CLAIMANT);
    await fillParty(keys, RESPONDENT);
    await keys.press('Alt+t');
    await expect(dialog.getByRole('checkbox').first()).toBeVisible();
    await sound('incomplete');
    await keys.fill(dialog.getByLabel(said('intakes:receive.note')), 'Wakalah belum ditandatangani');
    await keys.activate(dialog.getByRole('button', { name: said('intakes:receive.save') }));
    await noDialog(keys);
    await expect(page.getByText('Wakalah belum ditandatangani')).toBeVisible();
    await expect(page.getByText(said('intakes:event.asked')).first()).toBeVisible();
    await sound('intake');
  });

  await test.step('it is found, and stands in the queue beside the court papers', async () => {
    const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
    for (let n = 0; n < 2; n += 1) await must(running, 'cases.issue', aCase(outage, { hearing }));
    await goToPlace(keys, said('summonses:title'));
    await expect(rows).toHaveCount(2);
    await toIncomplete();
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText(CLAIMANT.name);
    await sound('queue');
    await keys.goTo(rows.first());
    await keys.press('Enter');
    await expect(page.getByRole('button', { name: said('intakes:one.goOn') })).toBeFocused();
  });

  await test.step('it goes on with all that was typed, and is registered', async () => {
    await keys.press('Enter');
    // the intake's own screen names them too: the form is there once its steps are
    await expect(page.getByRole('navigation', { name: said('counter:step.label') })).toBeVisible();
    await expect(page.getByText(RESPONDENT.name).first()).toBeVisible();
    await keys.press('Alt+ArrowDown', 'Alt+a');
    await fillHearing(keys);
    await keys.press('Enter');
    await keys.type('50');
    await keys.press('F9');
    await expect(page.getByRole('group', { name: said('summonses:section') })).toBeVisible();
  });

  await test.step('one act seals it with the others, another hands all of them over', async () => {
    await goToPlace(keys, said('summonses:title'));
    await expect(rows).toHaveCount(3);
    await keys.goTo(rows.first());
    await keys.press('Control+a', 'Enter');
    await keys.fill(dialog.getByLabel(said('summonses:seal.pendaftar')), 'Puan Pendaftar Contoh');
    await keys.press('Enter');
    await noDialog(keys);
    await expect(rows.filter({ hasText: said('summonses:stages.sealed') })).toHaveCount(3);
    await keys.goTo(rows.first());
    await keys.press('Control+a', 'Enter');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByText(said('summonses:empty'))).toBeVisible();
    await toIncomplete();
    await expect(page.getByText(said('intakes:list.empty'))).toBeVisible();
  });
});
