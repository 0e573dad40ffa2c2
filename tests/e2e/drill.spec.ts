/** In an office of licences: no way to make an AP by hand (S0.7), and an outage practised without anybody being told. */
import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { authority, openPostOffice, PASSWORD, serverAt, type PostOffice } from '../helpers/mail-server';
import { chooseOfficer, secretField, signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { comeIn, must } from './support/ipc';
import { Keys } from './support/keys';
import { channel, giveNotice, published } from './support/notices';
import { goToPlace, goToScreen, noDialog } from './support/places';
import { holdings } from './support/register';
import { said } from './support/said';
import { shoot } from './support/shots';
import { sendByItself, setUpSkei } from './support/skei';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
let keys: Keys;
let mail: PostOffice;
let portal: string;

test.beforeAll(async () => {
  const folder = privateFolder();
  portal = join(folder, 'portal');
  mkdirSync(portal);
  writeFileSync(join(folder, 'ca.pem'), authority.ca);
  mail = await openPostOffice();
  // The office could reach its mail server: that a drill does not is its own doing.
  running = await launchApp({ env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } });
  page = running.page;
  keys = new Keys(page);
  await setUpSkei(running);
  await sendByItself(running, mail.port, portal);
  await must(running, 'officers.lock', {});
  await comeIn(running);
  await signIn(keys, 'supervisor');
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(async () => {
  await running?.stop();
  await mail?.close();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

test('an office of licences offers no cases, numbers, receipts or money, and says why', async ({}, info) => {
  const rail = page.getByRole('navigation', { name: said('shell:rail') });
  await expect(rail).toContainText(said('applicants:nav'));
  for (const name of ['counter:nav', 'cases:nav', 'receipts:nav', 'numbers:nav'] as const)
    await expect(rail.getByText(said(name), { exact: true })).toHaveCount(0);
  const reason = page.locator('[data-blocker="ap-manual-forbidden"]');
  for (const address of [
    '/counter',
    '/cases',
    '/cases/K1',
    '/numbers',
    '/numbers?tab=books',
    '/receipts',
    '/receipts/R1',
  ]) {
    await goToScreen(keys, '/outages');
    await expect(reason).toHaveCount(0);
    await goToScreen(keys, address);
    await expect(reason, address).toContainText(said('counter:blocked.ap-manual-forbidden.text'));
    await expect(page.getByRole('main').getByRole('textbox'), address).toHaveCount(0);
  }
  await keys.press('F2');
  await expect(reason).toBeVisible();
  await shoot(info, running, '1-why-not');
  // What can be done instead: a question, and a number to call back.
  await keys.activate(page.getByRole('button', { name: said('counter:blocked.ap-manual-forbidden.action') }));
  await expect(page.getByRole('dialog')).toContainText(said('applicants:enquiry.refusal'));
  await keys.press('Escape');
  await noDialog(keys);
});

test('a drill at sixty times the pace: LATIHAN everywhere, a notice to nobody, a score in the real office', async ({}, info) => {
  const mark = page.getByRole('complementary', { name: said('shell:drill.mark') });

  await test.step('opened by keyboard, entered with the secrets that it shows', async () => {
    await goToPlace(keys, said('drills:command'));
    await expect(heading(said('drills:title'))).toBeVisible();
    await expect(mark).toHaveCount(0);
    await keys.choose(page.getByRole('combobox', { name: said('drills:system') }), 'AP');
    await expect(page.getByRole('radio', { name: said('drills:speeds.60') })).toBeChecked();
    await keys.activate(page.getByRole('button', { name: said('drills:open'), exact: true }));
    const secrets = page.getByRole('region', { name: said('officers:door.drillSecrets') });
    await expect(secrets).toBeVisible({ timeout: 60_000 });
    await expect(mark).toBeVisible();
    await shoot(info, running, '2-door');
    await enter(await secretOf(secrets.getByText(/^PY01/)));
  });

  await test.step('LATIHAN stands on every screen', async () => {
    for (const address of [
      '/outages',
      '/applicants',
      '/notices',
      '/drills',
      '/settings',
      '/systems',
      '/papers',
      '/',
    ]) {
      await goToScreen(keys, address);
      await expect(mark, address).toBeVisible();
    }
  });

  await test.step('the real mail server and portal are set in the drill too', async () => {
    await must(running, 'officers.signIn', { code: 'PT01', secret: 'Latihan-Pentadbir-1' });
    await must(running, 'mail.saveSettings', { server: serverAt(mail.port), password: PASSWORD });
    const { templates } = await must(running, 'notices.settings', {});
    await must(running, 'notices.saveSettings', { templates, portal: { folder: portal, address: '' } });
    for (const [place, name] of ['Kenari Contoh Sdn Bhd', 'Merbok Contoh Enterprise'].entries())
      await must(running, 'applicants.add', {
        ...{ key: randomUUID(), name, number: `20200100001${place}`, phones: [], permits: ['import'] },
        ...{ systems: ['AP'], dataDate: '', addresses: [`pemohon${place}@contoh.example.my`] },
        ...{ source: 'counter', reference: '' },
      });
    await must(running, 'officers.signIn', { code: 'PY01', secret: 'Latihan-Penyelia-1' });
    await comeIn(running);
  });

  await test.step('reported, and in force before its time for a reason', async () => {
    await goToPlace(keys, said('drills:command'));
    await keys.activate(page.getByRole('link', { name: said('drills:report', { system: 'AP' }) }));
    await expect(heading(said('outages:report.title'))).toBeVisible();
    await keys.activate(page.getByRole('button', { name: said('shell:field.now'), exact: true }));
    await keys.fill(page.getByRole('textbox', { name: said('outages:report.toldBy') }), 'BPM');
    await keys.press('F9');
    await expect(heading(said('outages:one.title', { system: 'AP' }))).toBeVisible();
    await keys.fill(page.getByRole('textbox', { name: said('outages:confirm.reason') }), 'Latihan');
    await keys.activate(page.getByRole('button', { name: said('outages:gate.early') }));
    const strip = page.getByRole('region', { name: said('shell:strip.label') });
    await expect(strip).toContainText(said('shell:strip.inForce'));
  });

  await test.step('a notice reaches files in the drill’s own folder and nobody else', async () => {
    await giveNotice(keys, 'first');
    await published(keys, 'email');
    await published(keys, 'portal');
    await expect(channel(keys, 'email')).toContainText(
      said('mail:column.accepted', { accepted: 6, recipients: 6 }),
    );
    await shoot(info, running, '3-notice');
    const files = readdirSync(running.dataDir, { recursive: true, encoding: 'utf8' });
    const mails = files.filter((name) => /^latihan-.*\.eml$/.test(name));
    // two that were added here, and the four addresses of the drill's invented people
    expect(mails).toHaveLength(6);
    for (const name of mails)
      expect(readFileSync(join(running.dataDir, name), 'utf8')).toMatch(/^Subject: .*LATIHAN/m);
    expect(files.some((name) => /^latihan-.*portal.*\.html$/.test(name))).toBe(true);
    nobodyWasTold();
  });

  await test.step('ended: the real office has the score, and nothing else of it', async () => {
    await goToPlace(keys, said('drills:command'));
    await shoot(info, running, '4-running');
    const { outages } = await must(running, 'outages.open', {});
    const { times, score } = await must(running, 'reports.times', { outage: outages[0]?.id ?? '' });
    // nothing is kept or late but what a journal entry says
    const kinds = holdings(running.dataDir, drillFolder()).kinds;
    for (const { doneAt, entry } of times)
      if (doneAt !== null) expect(kinds[(entry ?? 0) - 1]).toMatch(/^(outages|notices|mail|papers)\./);
    await keys.activate(page.getByRole('button', { name: said('drills:end'), exact: true }));
    await keys.activate(
      page.getByRole('dialog').getByRole('button', { name: said('drills:end'), exact: true }),
    );
    await expect(mark).toHaveCount(0, { timeout: 60_000 });
    await signIn(keys, 'supervisor');
    await goToPlace(keys, said('drills:command'));
    const held = page.getByRole('row').filter({ hasText: 'AP' });
    await expect(held).toHaveCount(1);
    const { kept, late, missed } = score;
    await expect(held).toContainText(said('drills:scoreText', { kept, late, missed }));
    await shoot(info, running, '5-score');
    const former = await must(running, 'outages.list', { after: null });
    expect(former.rows).toEqual([]);
    expect((await must(running, 'outages.open', {})).outages).toEqual([]);
    const { rows } = await must(running, 'applicants.list', { after: null });
    expect(rows).toEqual([]);
    nobodyWasTold();
  });
});

/** The one drill's folder. */
const drillFolder = (): string =>
  readdirSync(running.dataDir).find((name) => name.startsWith('latihan-')) ?? 'none';

/** No recipient was even named to the server, and no file lies in the portal's folder. */
function nobodyWasTold(): void {
  expect(mail.asked).toEqual([]);
  expect(mail.letters).toEqual([]);
  expect(readdirSync(portal)).toEqual([]);
}

/** The secret that the door shows beside this officer. */
const secretOf = async (officer: ReturnType<Page['getByText']>): Promise<string> =>
  (await officer.locator('xpath=following-sibling::dd').textContent()) ?? '';

async function enter(secret: string): Promise<void> {
  await chooseOfficer(keys, 'supervisor');
  await keys.fill(secretField(keys, 'supervisor'), secret);
  await expect(secretField(keys, 'supervisor')).toHaveValue(secret);
  await keys.press('Enter');
  await expect(page.getByRole('banner')).toBeVisible();
}
