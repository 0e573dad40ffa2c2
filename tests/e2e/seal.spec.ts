/** Court papers by keyboard alone after F9: sealed and handed over with a press each, many in one act, served, taken back (S1.5). */
import { expect, test } from '@playwright/test';
import { aCase } from '../helpers/outage';
import { launchApp, type RunningApp } from '../helpers/app';
import { typeClaim } from './support/counter';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { must, readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { hearingDate } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said, saying } from './support/said';
import { shoot } from './support/shots';

const PENDAFTAR = 'Puan Pendaftar Contoh';

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

test('a paper is sealed before it is handed over, one by one and many at once', async ({}, info) => {
  test.setTimeout(240_000);
  const { page } = running;
  const dialog = page.getByRole('dialog');
  const onCard = page.getByRole('group', { name: said('summonses:section') });
  const rows = page.locator('tbody tr[data-index]');

  await test.step('the first one asks who signs and seals', async () => {
    await signIn(keys, 'clerk');
    await keys.press('F2');
    await typeClaim(keys);
    await keys.press('F9');
    await expect(onCard).toContainText(said('summonses:stages.unsealed'));
    await keys.press('Alt+m');
    await expect(dialog.getByLabel(said('summonses:seal.pendaftar'))).toBeFocused();
    await keys.type(PENDAFTAR);
    await keys.press('Enter');
    await noDialog(keys);
    await keys.press('Alt+h');
    await expect(onCard).toContainText(said('summonses:stages.handed-over'));
  });

  await test.step('from then on seal and hand-over take a press each', async () => {
    await keys.press('F2');
    await typeClaim(keys);
    await keys.press('F9');
    await expect(onCard).toContainText(saying('summonses:seal.as', { name: PENDAFTAR }));
    await shoot(info, running, 'card');
    const before = keys.presses;
    await keys.press('Alt+m');
    await expect(onCard).toContainText(said('summonses:stages.sealed'));
    await keys.press('Alt+h');
    await expect(onCard).toContainText(said('summonses:stages.handed-over'));
    const presses = keys.presses - before;
    info.annotations.push({ type: 'presses', description: `seal and hand-over: ${presses}` });
    expect(presses).toBe(2);
  });

  await test.step('the queue shows what waits; one act seals all, another hands them over', async () => {
    const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
    for (let n = 0; n < 3; n += 1) await must(running, 'cases.issue', aCase(outage, { hearing }));
    await goToPlace(keys, said('summonses:title'));
    await expect(rows).toHaveCount(3);
    await expect(rows.first()).toBeFocused();
    expect(await complaintsInEveryLook(running, 'court papers', TWO_LOOKS)).toEqual([]);
    await rows.first().focus();
    await keys.press('Space');
    await expect(page.getByText(saying('summonses:marked_other', { count: 1 }))).toBeVisible();
    await keys.press('Control+a');
    await expect(page.getByText(saying('summonses:marked_other', { count: 3 }))).toBeVisible();
    await keys.press('Enter');
    await expect(dialog.getByLabel(said('summonses:seal.pendaftar'))).toHaveValue(PENDAFTAR);
    expect(await complaintsInEveryLook(running, 'the seal', TWO_LOOKS)).toEqual([]);
    await keys.goTo(dialog.getByLabel(said('summonses:seal.pendaftar')));
    await keys.press('Enter');
    await noDialog(keys);
    await expect(rows.filter({ hasText: said('summonses:stages.sealed') })).toHaveCount(3);
    await shoot(info, running, 'queue');
    // one row alone: Enter opens it, Enter hands it over
    await expect(rows.first()).toBeFocused();
    await keys.press('Enter');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    expect(await complaintsInEveryLook(running, 'the hand-over', TWO_LOOKS)).toEqual([]);
    await keys.goTo(dialog.getByRole('radio').first());
    await keys.press('Enter');
    await noDialog(keys);
    await expect(rows).toHaveCount(2);
    await keys.press('Control+a', 'Enter');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByText(said('summonses:empty'))).toBeVisible();
  });

  await test.step('service is noted on the case’s file, and a step that was wrong is taken back', async () => {
    await goToPlace(keys, said('cases:nav'));
    await expect(rows.first()).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByText(said('summonses:section'))).toBeVisible();
    await keys.press('Alt+p');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await keys.press('ArrowDown');
    await keys.fill(dialog.getByLabel(said('summonses:serve.note')), 'Telah berpindah');
    expect(await complaintsInEveryLook(running, 'service', TWO_LOOKS)).toEqual([]);
    await keys.activate(dialog.getByRole('button', { name: said('summonses:serve.save') }));
    await noDialog(keys);
    const step = page.getByRole('listitem').filter({ hasText: said('summonses:steps.not-served') });
    await expect(step).toContainText('Telah berpindah');
    await keys.activate(step.getByRole('button', { name: said('summonses:undo.open') }));
    await keys.type('Kes yang salah');
    await keys.press('Control+Enter');
    await noDialog(keys);
    await expect(step).toContainText(saying('summonses:undone', { reason: 'Kes yang salah' }));
    expect(await complaintsInEveryLook(running, 'case', TWO_LOOKS)).toEqual([]);
    await shoot(info, running, 'case');
  });
});
