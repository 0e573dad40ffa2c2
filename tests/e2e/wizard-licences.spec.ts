/**
 * A new licence counter is set up by keyboard: no step asks for courts or receipts, the state's breaks are proposed with what
 * hangs on them, the portal has a step, and home says at once what is still lacking (S0.3, S0.5).
 */
import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { launchApp, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { misfitsEverywhere } from './support/fit';
import { signIn } from './support/door';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { OFFICERS } from './support/office';
import { said } from './support/said';
import { shoot } from './support/shots';

let running: RunningApp;
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

type Step = 'office' | 'counter' | 'officers' | 'hours' | 'printers' | 'channels' | 'backup' | 'review';

test('a licence counter from the first start to its home list', async ({}, info) => {
  test.setTimeout(300_000);
  running = await launchApp();
  const { page } = running;
  const keys = new Keys(page);
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  const wrong: string[] = [];
  const next = () => keys.activate(page.getByRole('button', { name: said('settings:firstRun.next') }));
  const arrive = async (step: Step): Promise<void> => {
    const name = said(`settings:firstRun.${step}`);
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    wrong.push(...(await complaintsInEveryLook(running, step, TWO_LOOKS)));
    wrong.push(...(await misfitsEverywhere(running, step)));
    await shoot(info, running, step);
    expect(focused).not.toBe('BODY');
  };

  await keys.activate(page.getByRole('button', { name: new RegExp(said('settings:firstRun.begin')) }));
  await expect(page.getByRole('radio', { name: said('settings:kind.court') })).toBeChecked();
  await keys.goTo(page.getByRole('radio', { name: said('settings:kind.court') }));
  await keys.press('ArrowDown');
  await expect(page.getByRole('radio', { name: said('settings:kind.skei') })).toBeChecked();
  await arrive('office');
  await keys.choose(page.getByRole('combobox', { name: said('settings:office.state') }), 'Johor');
  await keys.fill(text(said('settings:office.code')), 'skei-jhr');
  await keys.fill(text(said('settings:office.name')), 'SKEI Johor (Contoh)');
  await keys.fill(text(said('settings:office.address')), 'Jalan Contoh, 80000 Johor Bahru');
  await keys.fill(text(said('settings:firstRun.contact')), '07-5510000');
  await next();

  await arrive('counter');
  await keys.fill(text(said('settings:firstRun.counterCode')), 'S01');
  await keys.fill(text(said('settings:firstRun.counterName')), 'Kaunter AP');
  await next();

  await arrive('officers');
  for (const role of ['administrator', 'supervisor', 'clerk'] as const) {
    const group = page.getByRole('group', { name: said(`officers:role.${role}`) });
    const { code, name, secret } = OFFICERS[role];
    await keys.fill(group.getByRole('textbox', { name: said('settings:firstRun.officerCode') }), code);
    await keys.fill(group.getByRole('textbox', { name: said('settings:firstRun.officerName') }), name);
    for (const label of [role === 'clerk' ? 'pin' : 'secret', 'again'] as const)
      await keys.fill(group.getByLabel(said(`settings:firstRun.${label}`)), secret);
  }
  await next();

  await arrive('hours');
  await expect(page.getByText(said('settings:firstRun.hoursSkei'))).toBeVisible();
  // midday every day, and longer on the day of the Friday prayer
  const days = said('settings:hours.day').split('|');
  const hoursOf = (day: number) => text(days[day] ?? '').inputValue();
  expect((await hoursOf(1)).match(/\d{1,2}[:.]?\d{2}/g)).toHaveLength(4);
  expect(await hoursOf(5)).not.toBe(await hoursOf(1));
  await next();

  await arrive('printers');
  await expect(page.getByRole('combobox', { name: said('settings:printers.A4') })).toBeVisible();
  // a roll is for receipts alone
  await expect(page.getByRole('combobox', { name: said('settings:printers.80mm') })).toHaveCount(0);
  await next();

  await arrive('channels');
  await next();
  await arrive('backup');
  await keys.fill(text(said('settings:backup.folder')), join(running.dataDir, 'sandaran'));
  await next();

  await arrive('review');
  await keys.activate(page.getByRole('button', { name: said('settings:firstRun.make') }));
  const done = said('settings:firstRun.done', { counter: 'S01' });
  await expect(page.getByRole('heading', { name: done })).toBeVisible();
  expect(wrong).toEqual([]);

  await page.reload();
  await signIn(keys, 'supervisor');
  const lacking = page.getByRole('main');
  for (const lack of ['applicants', 'mail', 'portal', 'board', 'telephone'] as const)
    await expect(lacking).toContainText(said(`agenda:lacks-${lack}.what`));
});
