/** A court's list of sittings, by keyboard alone: put down by a supervisor, chosen at the counter, full, and the party's own copies (S1.5). */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { chooseType, CLAIMANT, fillParty, RESPONDENT } from './support/counter';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { must, readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { hearingDate, typed } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said, saying } from './support/said';
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

test('a hearing takes its place in the list, and no place is given twice', async ({}, info) => {
  test.setTimeout(240_000);
  const { page } = running;
  const dialog = page.getByRole('dialog');
  const sitting = page.getByRole('combobox', { name: said('sittings:choose.label') });
  const sound = async (where: string): Promise<void> => {
    expect(await complaintsInEveryLook(running, where, TWO_LOOKS)).toEqual([]);
    await shoot(info, running, where);
  };

  await test.step('a supervisor puts sittings down, each week', async () => {
    await signIn(keys, 'supervisor');
    await goToPlace(keys, said('settings:parts.sittings'));
    await keys.activate(page.getByRole('button', { name: said('sittings:add.open') }));
    const at = dialog.getByRole('group', { name: said('sittings:column.at') });
    await expect(at.getByRole('textbox').first()).toBeVisible();
    await keys.fill(at.getByRole('textbox').first(), typed(hearingDate()));
    await keys.fill(at.getByRole('textbox').nth(1), '0900');
    await keys.fill(dialog.getByLabel(said('sittings:places')), '1');
    await keys.fill(dialog.getByLabel(said('sittings:add.until')), '+80');
    await sound('add');
    await keys.activate(dialog.getByRole('button', { name: said('sittings:add.save') }));
    await noDialog(keys);
    await expect(page.getByText(saying('sittings:taken', { taken: 0, capacity: 1 })).first()).toBeVisible();
    await sound('list');
  });

  await test.step('the first that has room stands at the counter; taken meanwhile, it is refused', async () => {
    await keys.press('F2');
    await chooseType(keys, '014');
    await fillParty(keys, CLAIMANT);
    await fillParty(keys, RESPONDENT);
    await keys.press('Alt+A');
    await expect(sitting).toBeFocused();
    await expect(sitting).toHaveValue(/Mahkamah 1/);
    await sound('counter');
    const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
    await must(running, 'cases.issue', aCase(outage, { hearing }));
    await keys.press('Enter');
    await keys.type('50');
    await keys.press('F9');
    await expect(
      page.getByText(saying('errors:sitting-full', { bench: 'Mahkamah 1' })).first(),
    ).toBeVisible();
    await expect(sitting).toBeFocused();
  });

  await test.step('another is chosen, and the party’s own copies are written on', async () => {
    await keys.press('ArrowDown', 'ArrowDown', 'Enter');
    // an answer goes on to the next step; back again
    await keys.press('Alt+ArrowUp');
    await keys.goTo(page.getByRole('checkbox', { name: said('counter:hearing.ownCopies') }));
    await keys.press('Space');
    await keys.press('F9');
    await expect(page.getByText(saying('counter:issued.ownCopies', { count: 3 }))).toBeVisible();
    await sound('issued');
  });

  await test.step('a hearing that moves is given a place from the list, too', async () => {
    await keys.activate(page.getByRole('button', { name: said('counter:issued.open') }));
    await expect(page.getByText(saying('summonses:ownCopies', { count: 3 }))).toBeVisible();
    await keys.press('b');
    await keys.goTo(dialog.getByLabel(said('cases:correct.subject')));
    await keys.press('End');
    const day = dialog
      .getByRole('group', { name: said('counter:hearing.at') })
      .getByRole('textbox')
      .first();
    const before = await day.inputValue();
    await keys.goTo(dialog.getByRole('combobox', { name: said('sittings:choose.back') }));
    await keys.press('ArrowDown', 'Enter');
    await expect(day).not.toHaveValue(before);
    await expect(day).toHaveValue(/^\d\d\/\d\d\/\d{4}$/);
    await sound('move');
  });
});
