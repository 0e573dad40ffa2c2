/** axe on what a screen shows only on the way: the wizard's steps, dialogs, cards, rows in work, a locked door. */
import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { launchApp, type RunningApp } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { typeClaim } from './support/counter';
import { answerDialog } from './support/dialogs';
import { changeTo, chooseOfficer, secretField, signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { setUpByHand } from './support/first-run';
import { asSupervisor, call, comeIn, giveBook, giveRange, must, openOutage } from './support/ipc';
import { Keys } from './support/keys';
import { complaints, complaintsInEveryLook, dress, LOOKS } from './support/looks';
import { hearingDate, localMinute, OFFICE, OFFICERS, thisYear } from './support/office';
import { goToPlace, goToScreen, noDialog } from './support/places';
import { said } from './support/said';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let running: RunningApp;
let keys: Keys;
let page: Page;
let outage: string;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  keys = new Keys(page);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

const look = (where: string): Promise<string[]> => complaintsInEveryLook(running, where);
const dialog = () => page.getByRole('dialog');
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('axe: each step of the first run, and the enrolment sheet', async () => {
  await dress(running, LOOKS[0]);
  const found: string[] = [];
  await setUpByHand(keys, {
    printer: said('settings:printers.pdf'),
    backupFolder: join(running.dataDir, 'sandaran'),
    at: async (step) => void found.push(...(await look(`wizard: ${step}`))),
  });
  found.push(...(await look('enrolment sheet')));
  // nobody says that they keep a sheet which never left the screen
  const kept = page.getByRole('checkbox', { name: said('settings:firstRun.kept') });
  await expect(kept).toBeDisabled();
  await answerDialog(running, running.dataDir);
  await keys.activate(button(said('settings:firstRun.saveAs')));
  await expect(kept).toBeEnabled();
  await keys.goTo(kept);
  await keys.press('Space');
  await keys.activate(button(said('settings:firstRun.finish')));
  expect(found).toEqual([]);
});

test('axe: a report is set aside', async () => {
  await signIn(keys, 'supervisor');
  const { id } = await must(running, 'outages.report', {
    key: randomUUID(),
    system: 'ESV3',
    startedLocal: localMinute(),
    toldBy: 'BTMK JKSM',
    toldHow: 'telephone',
    note: '',
  });
  await goToScreen(keys, `/outages/${id}`);
  await keys.activate(button(said('outages:confirm.dismiss')));
  await expect(dialog()).toContainText(said('outages:confirm.dismissText'));
  const found = await look('set a report aside');
  await must(running, 'outages.dismiss', { id, reason: 'Tiada gangguan' });
  await keys.press('Escape');
  await noDialog(keys);
  outage = await openOutage(running);
  expect(found).toEqual([]);
});

test('axe: numbers and books are given', async () => {
  const found: string[] = [];
  await giveRange(running, 5);
  await goToScreen(keys, '/numbers');
  for (const [name, where] of [
    [said('numbers:series.give'), 'give a range'],
    [said('numbers:series.correct'), 'last official number'],
  ] as const) {
    await keys.activate(page.getByRole('main').getByRole('button', { name }).first());
    await expect(dialog()).toBeVisible();
    found.push(...(await look(where)));
    await keys.press('Escape');
    await noDialog(keys);
  }
  await goToPlace(keys, said('numbers:tab.books'));
  await keys.activate(button(said('numbers:books.give')));
  await expect(dialog()).toBeVisible();
  found.push(...(await look('give a book')));
  await keys.press('Escape');
  await noDialog(keys);
  await giveBook(running);
  await keys.activate(button(said('numbers:books.close')));
  await expect(dialog()).toBeVisible();
  found.push(...(await look('close a book')));
  await keys.press('Escape');
  await noDialog(keys);
  expect(found).toEqual([]);
});

test('axe: the issued card, and a paper printed again', async () => {
  await changeTo(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F9');
  await expect(page.getByRole('region', { name: said('counter:issued.title') })).toBeVisible();
  const papers = page.getByRole('region', { name: said('counter:issued.paperList') });
  const kept = page.getByText(said('papers:keptAsFile'), { exact: true });
  await expect(kept.or(papers).first()).toBeVisible();
  await expect(kept).toHaveCount(2, { timeout: 60_000 });
  const found = await look('issued');
  await keys.press('F10');
  await expect(dialog()).toContainText(said('papers:againText', { n: 1 }));
  found.push(...(await look('print again')));
  await keys.press('Escape');
  await noDialog(keys);
  expect(found).toEqual([]);
});

test('axe: a receipt is cancelled, with a supervisor beside the clerk', async () => {
  const [receipt] = (await must(running, 'receipts.list', { after: null })).rows;
  await goToScreen(keys, `/receipts/${receipt?.id ?? ''}`);
  await keys.activate(button(said('receipts:cancel.button')));
  await expect(dialog()).toContainText(said('receipts:cancel.text'));
  const found = await look('cancel a receipt');
  await keys.fill(page.getByRole('textbox', { name: said('receipts:cancel.reason') }), 'Nama pembayar salah');
  await keys.activate(button(said('receipts:cancel.yes')));
  const code = page.getByRole('textbox', { name: said('officers:approval.code') });
  await expect(code).toBeFocused();
  found.push(...(await look('approval')));
  await keys.fill(code, OFFICERS.supervisor.code);
  await keys.fill(page.locator('input[type="password"]'), 'Salah-Sekali-1');
  await keys.press('Enter');
  await expect(
    dialog()
      .getByRole('alert')
      .filter({ hasText: said('errors:secret-wrong') }),
  ).toBeVisible();
  found.push(...(await look('approval refused')));
  await keys.press('Escape');
  await expect(code).toHaveCount(0);
  await keys.press('Escape');
  await noDialog(keys);
  expect(found).toEqual([]);
});

const row = (serial: number) => page.locator(`[data-row="${numberOf(serial)}"]`);
const numberOf = (serial: number): string =>
  `${OFFICE.court.code}-014-${String(serial).padStart(4, '0')}-${thisYear()}`;

test('axe: rows are registered again: taken, entered, confirmed, another number, a clash', async () => {
  const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  for (let more = 0; more < 3; more++) await must(running, 'cases.issue', aCase(outage, { hearing }));
  await asSupervisor(running, () =>
    must(running, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK JKSM' }),
  );
  await changeTo(keys, 'supervisor');
  await keys.press('Control+7');
  const found: string[] = [];
  const enter = async (serial: number, official: string): Promise<void> => {
    await expect(row(serial)).toHaveAttribute('data-state', 'taken');
    await keys.fill(page.getByRole('textbox', { name: said('reconciliation:enter.label') }), official);
    await keys.press('Enter');
  };
  const confirm = async (): Promise<void> => {
    await keys.goTo(page.getByRole('checkbox', { name: said('reconciliation:confirm.tick') }));
    await keys.press('Space', 'Enter');
  };
  const letGoOn = async (): Promise<void> => {
    await keys.activate(button(said('reconciliation:queue.goOn')));
    await expect(dialog()).toBeVisible();
    found.push(...(await look('let the queue go on')));
    await keys.fill(
      page.getByRole('textbox', { name: said('reconciliation:queue.goOnReason') }),
      'ESV3 disemak',
    );
    await keys.press('Control+Enter');
    await noDialog(keys);
  };

  await expect(row(101)).toBeVisible();
  found.push(...(await look('a row to take')));
  await keys.activate(
    page.getByRole('main').getByRole('button', { name: said('reconciliation:take.button') }),
  );
  await expect(row(101)).toHaveAttribute('data-state', 'taken');
  found.push(...(await look('a row taken')));
  await enter(101, 'bukan nombor');
  await expect(page.locator('[aria-invalid="true"]')).toBeVisible();
  found.push(...(await look('a number that is none')));
  await enter(101, numberOf(101));
  await expect(row(101)).toHaveAttribute('data-state', 'entered');
  found.push(...(await look('to confirm')));
  await keys.activate(button(said('reconciliation:confirm.button')));
  await expect(page.getByText(said('reconciliation:confirm.tickFirst'))).toBeVisible();
  found.push(...(await look('tick first')));
  await confirm();

  await enter(102, numberOf(105));
  await expect(row(102)).toContainText(said('reconciliation:resultText.new'));
  found.push(...(await look('another number')));
  await confirm();
  await expect(button(said('reconciliation:queue.goOn'))).toBeVisible();
  found.push(...(await look('queue stopped')));
  await letGoOn();

  await expect(row(103)).toBeVisible();
  await keys.activate(
    page.getByRole('main').getByRole('button', { name: said('reconciliation:take.button') }),
  );
  await enter(103, numberOf(101));
  await expect(row(103)).toContainText(said('reconciliation:resultText.clash'));
  found.push(...(await look('a clash')));
  await confirm();
  await expect(row(103)).toHaveAttribute('data-state', 'confirmed');
  found.push(...(await look('a clash confirmed')));
  await letGoOn();
  await expect(row(104)).toBeVisible();
  // The rows that are done.
  await keys.press('p', 'p');
  await expect(row(101)).toHaveAttribute('data-state', 'confirmed');
  found.push(...(await look('done')));
  expect(found).toEqual([]);
});

test('axe: an officer’s secret is set anew', async () => {
  await changeTo(keys, 'administrator');
  await goToScreen(keys, '/settings/officers');
  const found: string[] = [];
  for (const [name, where] of [
    [said('officers:list.reset'), 'reset a secret'],
    [said('officers:list.add'), 'add an officer'],
  ] as const) {
    await keys.activate(page.getByRole('main').getByRole('button', { name }).last());
    await expect(dialog()).toBeVisible();
    found.push(...(await look(where)));
    await keys.press('Escape');
    await noDialog(keys);
  }
  expect(found).toEqual([]);
});

async function isWaiting(code: string): Promise<boolean> {
  const { officers } = await must(running, 'officers.door', {});
  return officers.some((officer) => officer.code === code && officer.waitUntil !== null);
}

test('axe: the locked door, and a wait after wrong PINs', async () => {
  await changeTo(keys, 'clerk');
  await keys.press('F12');
  await expect(page.getByRole('heading', { name: said('officers:lock.title') })).toBeVisible();
  await expect(secretField(keys, 'clerk')).toBeFocused();
  const found = await look('locked, the last officer');
  await chooseOfficer(keys, 'supervisor');
  await keys.press('Escape');
  await expect(page.getByText(said('officers:door.who'))).toBeVisible();
  found.push(...(await look('locked, all officers')));

  const { code, name } = OFFICERS.clerk;
  for (const each of LOOKS) {
    // A wait that ended while axe was looking begins anew, and longer.
    while (!(await isWaiting(code))) await call(running, 'officers.signIn', { code, secret: '000111' });
    await comeIn(running);
    await dress(running, each);
    found.push(...(await complaints(running, 'an officer who waits', each)));
    await keys.activate(page.getByRole('button', { name: new RegExp(name) }));
    await expect(page.getByRole('timer')).toBeVisible();
    found.push(...(await complaints(running, 'waiting', each)));
  }
  expect(found).toEqual([]);
});
