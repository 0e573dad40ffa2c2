/** Pilihan 2 by keyboard alone: decided on ESV2's announced end, a case recorded, seen in ESV3, another asked after (S1.9). */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { misfitsEverywhere } from './support/fit';
import { must, readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { OFFICERS, thisYear } from './support/office';
import { goToPlace, goToScreen, noDialog } from './support/places';
import { said, saying } from './support/said';

test.describe.configure({ mode: 'serial' });

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

/** axe in two looks, and everything in sight on every monitor. */
async function sound(where: string): Promise<void> {
  expect(await complaintsInEveryLook(running, where, TWO_LOOKS)).toEqual([]);
  expect(await misfitsEverywhere(running, where)).toEqual([]);
}

/** The supervisor stands beside the clerk: code, secret, Enter. */
async function approve(): Promise<void> {
  const dialog = running.page.getByRole('dialog', { name: said('officers:approval.title') });
  await keys.fill(dialog.getByLabel(said('officers:approval.code')), OFFICERS.supervisor.code);
  await keys.fill(dialog.getByLabel(said('officers:approval.secret')), OFFICERS.supervisor.secret);
  await keys.press('Enter');
  await noDialog(keys);
}

test('a case of ESV2 is recorded, and followed until it is in ESV3', async ({}) => {
  const { page } = running;
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name });
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });
  /** Rows are walked with arrows: one of them is Tab's. */
  const open = async (number: string): Promise<void> => {
    await keys.goTo(page.locator('tr[tabindex="0"]'));
    for (const arrow of ['ArrowUp', 'ArrowDown']) {
      if (await row(number).evaluate((element) => element === document.activeElement)) break;
      await keys.press(arrow);
    }
    await expect(row(number)).toBeFocused();
    await keys.press('Enter');
  };
  const [first, second] = [`03001-014-0057-${thisYear()}`, `03001-014-58/${thisYear()}`];

  await test.step('Pilihan 2 is decided, and until when ESV2 may be used', async () => {
    await signIn(keys, 'clerk');
    await goToScreen(keys, `/outages/${outage}`);
    await keys.activate(button(said('outages:steps.decide')));
    await keys.goTo(page.getByRole('radio', { name: new RegExp(said('outages:decide.P1')) }));
    await keys.press('ArrowRight');
    await keys.activate(button(said('esv2:end.announce')));
    await keys.fill(dialog.getByLabel(said('esv2:end.endsOn')), '+10');
    await keys.fill(dialog.getByLabel(said('esv2:end.source')), 'Surat BTMK JKSM 7/2026');
    await keys.press('Enter');
    await approve();
    await expect(page.getByText('Surat BTMK JKSM 7/2026')).toBeVisible();
    const decide = saying('outages:decide.save', { option: said('outages:decide.P2') });
    await keys.activate(page.getByRole('button', { name: decide }));
    await approve();
  });

  await test.step('F2 leads to the record, since nothing is numbered here', async () => {
    await keys.press('F2');
    await expect(
      page.getByRole('heading', { name: said('counter:blocked.registered-in-esv2.title') }),
    ).toBeVisible();
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: said('esv2:record.number') })).toBeFocused();
    await sound('record');
  });

  for (const [number, receipt] of [
    [first, 'E2-001'],
    [second, 'E2-002'],
  ] as const) {
    await test.step(`${number} is recorded`, async () => {
      await keys.fill(page.getByRole('textbox', { name: said('esv2:record.number') }), number);
      for (const [side, name, mykad] of [
        ['first', 'Contoh Gunung binti Lembah', '850101-03-5012'],
        ['second', 'Misal Sungai bin Muara', '800202-03-5011'],
      ] as const) {
        const party = page.getByRole('group', { name: `${said(`esv2:record.${side}`)} 1` });
        await keys.fill(party.getByLabel(said('esv2:record.name')), name);
        await keys.fill(party.getByLabel(said('esv2:record.idNumber')), mykad);
      }
      await keys.fill(page.getByLabel(said('esv2:record.receiptNumber')), receipt);
      await keys.fill(page.getByLabel(said('esv2:record.amount')), '25');
      await keys.press('F9');
      await expect(page.getByText(saying('esv2:record.done', { number }))).toBeVisible();
      await expect(page.getByRole('textbox', { name: said('esv2:record.number') })).toBeFocused();
    });
  }

  await test.step('the same number is refused at its field', async () => {
    await keys.fill(page.getByRole('textbox', { name: said('esv2:record.number') }), first);
    for (const side of ['first', 'second'] as const) {
      const party = page.getByRole('group', { name: `${said(`esv2:record.${side}`)} 1` });
      await keys.fill(party.getByLabel(said('esv2:record.name')), 'Contoh');
      await keys.fill(party.getByLabel(said('esv2:record.idNumber')), '850101-03-5012');
    }
    await keys.fill(page.getByLabel(said('esv2:record.receiptNumber')), 'E2-003');
    await keys.fill(page.getByLabel(said('esv2:record.amount')), '25');
    await keys.press('F9');
    await expect(page.getByText(said('errors:esv2-number-taken'))).toBeVisible();
  });

  await test.step('one was seen in ESV3, of the other SAINS was asked', async () => {
    await goToPlace(keys, said('esv2:nav'));
    await expect(row(first)).toBeVisible();
    await sound('control list');
    await open(first);
    await expect(dialog.getByText(said('esv2:event.waiting'))).toBeVisible();
    await sound('follow');
    await keys.activate(dialog.getByRole('button', { name: said('esv2:one.arrive') }));
    await keys.fill(dialog.getByLabel(said('esv2:one.esv3Number')), `03001-014-0300-${thisYear()}`);
    await keys.press('Enter');
    await noDialog(keys);
    await expect(row(first)).toContainText(said('esv2:state.arrived'));
    await open(second);
    await keys.activate(dialog.getByRole('button', { name: said('esv2:one.notArrived') }));
    await keys.fill(dialog.getByLabel(said('esv2:one.words')), 'SAINS: belum dipindahkan');
    await keys.fill(dialog.getByLabel(said('esv2:one.askAgainOn')), '+7');
    await keys.activate(dialog.getByRole('button', { name: said('esv2:one.save') }));
    await noDialog(keys);
    await expect(row(second)).toContainText(said('esv2:state.not-arrived'));
    const { rows } = await must(running, 'esv2.list', {});
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['arrived', 'not-arrived']);
  });

  await test.step('an address narrows the list for this visit, and no longer', async () => {
    await page.evaluate(() => (location.hash = '#/esv2?state=not-arrived'));
    await expect(row(first)).toHaveCount(0);
    await expect(row(second)).toBeVisible();
    await page.evaluate(() => (location.hash = '#/esv2?state=nonsense'));
    await expect(row(first)).toBeVisible();
    await page.evaluate(() => (location.hash = '#/esv2?state=arrived'));
    await expect(row(second)).toHaveCount(0);
    await keys.activate(button(said('lists:clear')));
    await expect(row(first)).toBeVisible();
    await expect(row(second)).toBeVisible();
  });

  await test.step('it is found by its ESV2 number', async () => {
    await keys.press('Control+K');
    await keys.type(first);
    await expect(dialog.getByText(first).first()).toBeVisible();
    await keys.press('Escape');
    await noDialog(keys);
  });
});
