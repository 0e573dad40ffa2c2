/** axe on outages of any system, their notices on all channels, the directory, drills and the settings of these. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaints, complaintsInEveryLook, dress, LOOKS, TWO_LOOKS } from './support/looks';
import { channel } from './support/notices';
import { thisYear } from './support/office';
import { goToScreen, noDialog } from './support/places';
import { said } from './support/said';
import { filledLicences } from './support/filled-licences';
import { applicantList, setUpSkei } from './support/skei';

test.describe.configure({ timeout: 300_000 });

let running: RunningApp;
let page: Page;
let keys: Keys;
let folder: string;
let outage: string;
let notice: string;
let applicant: string;
let left: string;

test.beforeAll(async () => {
  folder = privateFolder();
  running = await launchApp();
  page = running.page;
  keys = new Keys(page);
  await setUpSkei(running);
  await signInAs(running, 'supervisor');
  ({ outage, notice, applicant, left } = await filledLicences(running));
  await dress(running, LOOKS[0]);
  await comeIn(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

const look = (where: string): Promise<string[]> => complaintsInEveryLook(running, where, TWO_LOOKS);
const main = () => page.getByRole('main');
const dialog = () => page.getByRole('dialog');

/** What opens from this button, in every look; Escape closes it. */
async function opened(button: Locator, where: string): Promise<string[]> {
  await keys.activate(button);
  await expect(dialog()).toBeVisible();
  const found = await look(where);
  await keys.press('Escape');
  await noDialog(keys);
  return found;
}

async function visit(...addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await goToScreen(keys, address);
    found.push(...(await look(address)));
  }
  return found;
}

test('axe: outages, what comes next and why, notices and their channels', async () => {
  const found = [...(await look('/')), ...(await visit('/outages', '/outages/report', `/outages/${outage}`))];
  found.push(...(await opened(page.getByRole('button', { name: said('notices:clock.why') }), 'why then')));
  const confirm = channel(keys, 'portal').getByRole('button', { name: said('notices:column.confirm') });
  found.push(...(await opened(confirm, 'confirm a channel')));
  const byHand = page.getByRole('button', { name: said('mail:column.confirm') });
  found.push(...(await opened(byHand, 'confirm mails by hand')));
  found.push(...(await visit('/notices', `/notices/${notice}`, `/mail/${notice}`, '/systems', '/counter')));
  expect(found).toEqual([]);
});

test('axe: a notice is written, previewed as each channel shows it', async () => {
  const found = await visit(`/notices/write/${outage}`);
  const tab = (name: 'email' | 'portal' | 'counter') =>
    page.getByRole('tab', { name: said(`notices:write.${name}`), exact: true });
  await keys.goTo(tab('email'));
  for (const name of ['portal', 'counter'] as const) {
    await keys.press('ArrowRight');
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    found.push(...(await look(`preview: ${name}`)));
  }
  await keys.fill(page.getByRole('textbox', { name: said('notices:write.subject') }), '');
  await expect(page.locator('[aria-invalid="true"]')).toBeVisible();
  found.push(...(await look('a notice without a subject')));
  expect(found).toEqual([]);
});

test('axe: the board, calm and with a notice', async () => {
  await must(running, 'notices.setBoard', { open: true });
  const isBoard = (each: Page): boolean => each.url().endsWith('#/board');
  await expect.poll(() => running.app.windows().some(isBoard)).toBe(true);
  const board = running.app.windows().find(isBoard) ?? page;
  await expect(board.locator('[data-notice]')).toBeVisible();
  const found = await complaints({ page: board }, 'board', LOOKS[0]);
  await must(running, 'notices.withdraw', { id: notice, reason: 'Ujian' });
  await expect(board.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(board.locator('[data-notice]')).toHaveCount(0);
  found.push(...(await complaints({ page: board }, 'calm board', LOOKS[0])));
  await must(running, 'notices.setBoard', { open: false });
  expect(found).toEqual([]);
});

test('axe: the directory, a card, merging, a list in piles, enquiries', async () => {
  const found = await visit('/applicants', `/applicants/${applicant}`);
  for (const name of [said('applicants:card.edit'), said('applicants:card.merge')])
    found.push(...(await opened(main().getByRole('button', { name }), name)));
  found.push(...(await visit('/applicants/enquiries', `/applicants/import?left=${left}`)));
  await keys.goTo(page.getByRole('tab', { selected: true }));
  await keys.press('End');
  found.push(...(await look('import: what was left')));
  found.push(...(await visit(`/applicants/calls/${outage}`, '/applicants/import')));
  const chooser = page.waitForEvent('filechooser');
  await keys.activate(page.getByRole('button', { name: said('applicants:import.choose') }));
  await (await chooser).setFiles(applicantList(folder));
  const refused = page.getByRole('tab', { name: new RegExp(said('applicants:import.pile.refused')) });
  await expect(refused).toBeVisible();
  found.push(...(await look('import: new')));
  await keys.goTo(page.getByRole('tab', { selected: true }));
  for (let at = 0; at < 3; at++) await keys.press('ArrowRight');
  await expect(refused).toHaveAttribute('aria-selected', 'true');
  found.push(...(await look('import: refused')));
  const broken = join(folder, 'rosak.csv');
  writeFileSync(broken, 'Tiada;apa;di sini\n1;2;3\n');
  await keys.activate(main().getByRole('button', { name: said('applicants:import.other') }));
  const again = page.waitForEvent('filechooser');
  await keys.activate(page.getByRole('button', { name: said('applicants:import.choose') }));
  await (await again).setFiles(broken);
  await expect(main().getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  found.push(...(await look('import: a file that is no list')));
  expect(found).toEqual([]);
});

test('axe: settings of hours, calendar, systems, runbooks, notices, mail and recipients', async () => {
  await signInAs(running, 'administrator');
  await comeIn(running);
  await goToScreen(keys, '/settings');
  const found: string[] = [];
  const part = async (
    name: 'hours' | 'calendar' | 'systems' | 'runbooks' | 'notices' | 'mail' | 'recipients',
  ) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/settings/${name}`);
    await expect(page.getByRole('heading', { level: 2, name: said(`settings:parts.${name}`) })).toBeVisible();
    found.push(...(await look(`settings: ${name}`)));
  };
  const button = (name: string): Locator => main().getByRole('button', { name, exact: true });
  await part('hours');
  await must(running, 'calendar.draft', { year: thisYear(), state: 'MY-10' });
  await part('calendar');
  found.push(...(await opened(button(said('calendar:add')), 'a holiday')));
  found.push(...(await opened(button(said('calendar:importFile')), 'holidays from a file')));
  await part('systems');
  found.push(...(await opened(button('AP'), 'a system')));
  await part('runbooks');
  found.push(...(await opened(button(said('runbooks:part.edit', { code: 'AP' })), 'a runbook')));
  await part('notices');
  await part('recipients');
  found.push(...(await opened(button(said('reconciliation:recipients.add')), 'a recipient')));
  await part('mail');
  await keys.goTo(page.getByRole('switch', { name: said('mail:settings.on') }));
  await keys.press('Space');
  await expect(page.getByRole('textbox', { name: said('mail:settings.host') })).toBeVisible();
  found.push(...(await look('settings: a mail server')));
  expect(found).toEqual([]);
});

test('axe: drills, the door of one, and the drill itself', async () => {
  const found = await visit('/drills');
  await must(running, 'drills.open', { system: 'AP', speed: 60 });
  await comeIn(running);
  await expect(page.getByRole('region', { name: said('officers:door.drillSecrets') })).toBeVisible();
  found.push(...(await look('the door of a drill')));
  await must(running, 'officers.signIn', { code: 'PY01', secret: 'Latihan-Penyelia-1' });
  await comeIn(running);
  found.push(...(await visit('/drills', '/outages/report')));
  expect(found).toEqual([]);
});
