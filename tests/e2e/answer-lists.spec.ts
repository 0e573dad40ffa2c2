/** Lists with which others answer ours, by keyboard: ESV3's own, and that of SAINS; a file that is none is refused (S1.6, S1.9). */
import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { keepEvidence } from './support/evidence';
import { misfitsEverywhere } from './support/fit';
import { comeIn, must, readyCounter, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { civilDate, hearingDate, localMinute, OFFICE, thisYear } from './support/office';
import { goToScreen, noDialog } from './support/places';
import { said } from './support/said';
import { shoot } from './support/shots';

let running: RunningApp;
let keys: Keys;
let folder: string;
let outage: string;
let receipt: string;
let manual: string;
const COURT = OFFICE.court.code;

test.beforeAll(async () => {
  folder = privateFolder();
  running = await launchApp();
  keys = new Keys(running.page);
  outage = await readyCounter(running);
  await signInAs(running, 'supervisor');
  const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  const made = await must(running, 'cases.issue', aCase(outage, { hearing }));
  [manual, receipt] = [made.case.number, made.receipt?.number ?? ''];
  await must(running, 'outages.decide', { id: outage, court: COURT, option: 'P2', reason: 'Arahan' });
  const { first, second, claim } = aCase(outage);
  await must(running, 'esv2.record', {
    ...{ key: randomUUID(), outage, number: `${COURT}-014-0057-${thisYear()}`, registeredOn: civilDate() },
    ...{ first, second, claim },
    receipt: { system: 'ESV2', number: 'E2-1', amountSen: 2500, paidOn: civilDate() },
  });
  await must(running, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK' });
  await comeIn(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

const button = (name: string) => running.page.getByRole('button', { name, exact: true });
const dialog = () => running.page.getByRole('dialog');

async function give(choose: string, lines: readonly string[]): Promise<void> {
  const file = join(folder, `${randomUUID()}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const chooser = running.page.waitForEvent('filechooser');
  await keys.activate(button(choose));
  await (await chooser).setFiles(file);
}

async function sound(where: string): Promise<void> {
  expect(await complaintsInEveryLook(running, where, TWO_LOOKS)).toEqual([]);
  expect(await misfitsEverywhere(running, where)).toEqual([]);
}

test('the list out of ESV3 confirms what fits, and shows the rest with its reason', async ({}, info) => {
  await goToScreen(keys, '/reconciliation');
  await keys.activate(button(said('reconciliation:list.button')));
  await give(said('reconciliation:list.choose'), ['Tiada;apa', '1;2']);
  await expect(dialog().getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await give(said('reconciliation:list.choose'), [
    'No. Rujukan,No. Kes ESV3,Nama Plaintif',
    `${receipt},${manual},`,
    `R9-999999,${COURT}-014-0999-${thisYear()},`,
  ]);
  await expect(dialog()).toContainText(said('reconciliation:list.reason.not-here'));
  await sound('a list out of ESV3');
  await shoot(info, running, 'esv3-list');
  await keys.activate(button(said('reconciliation:list.take', { count: 1 })));
  await noDialog(keys);
  const { rows } = await must(running, 'reconciliation.list', { outage, after: null });
  expect(rows.map(({ state, officialNumber }) => [state, officialNumber])).toEqual([['confirmed', manual]]);
});

test('the list of SAINS ticks what arrived', async ({}, info) => {
  await goToScreen(keys, '/esv2');
  await keys.activate(button(said('esv2:answer.button')));
  await give(said('esv2:answer.choose'), [
    'No. Kes ESV2,No. Kes ESV3,Status',
    `${COURT}-014-57/${thisYear()},,Sudah`,
    `${COURT}-014-0998-${thisYear()},,Sudah`,
  ]);
  await expect(dialog()).toContainText(said('esv2:answer.reason.not-on-list'));
  await sound('a list of SAINS');
  await shoot(info, running, 'sains-list');
  await keys.activate(button(said('esv2:answer.take', { count: 1 })));
  await noDialog(keys);
  const { rows } = await must(running, 'esv2.list', { after: null });
  expect(rows.map(({ state }) => state)).toEqual(['arrived']);
});
