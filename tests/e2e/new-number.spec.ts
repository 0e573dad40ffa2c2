/** A number that ESV3 made otherwise, by keyboard alone: one party is told by hand, the other by e-mail, and nobody is left (S1.8). */
import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { authority, openPostOffice, PASSWORD, serverAt, type PostOffice } from '../helpers/mail-server';
import { aCase } from '../helpers/outage';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { must, readyCounter, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { hearingDate, localMinute } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said } from './support/said';
import { shoot } from './support/shots';

const MAILBOX = 'ahmad@contoh.example.my';

let running: RunningApp;
let keys: Keys;
let mail: PostOffice;
let caseId: string;

test.beforeAll(async () => {
  const folder = privateFolder();
  writeFileSync(join(folder, 'ca.pem'), authority.ca);
  mail = await openPostOffice();
  running = await launchApp({ env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } });
  keys = new Keys(running.page);
  const outage = await readyCounter(running);
  await signInAs(running, 'administrator');
  await must(running, 'mail.saveSettings', { server: serverAt(mail.port), password: PASSWORD });
  await signInAs(running, 'supervisor');
  const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  const issued = await must(running, 'cases.issue', aCase(outage, { hearing }));
  caseId = issued.case.id;
  await must(running, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK JKSM' });
  await must(running, 'reconciliation.take', { item: caseId });
  const officialNumber = issued.case.number.replace(/-\d{4}-(\d{4})$/, '-0777-$1');
  await must(running, 'reconciliation.enter', { item: caseId, officialNumber });
  await must(running, 'reconciliation.letQueueGoOn', { item: caseId, reason: 'Disemak dalam ESV3' });
  await must(running, 'officers.lock', {});
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(async () => {
  await running?.stop();
  await mail?.close();
});

test('the pile of parties not told empties, a key for each act', async ({}, info) => {
  test.setTimeout(240_000);
  const { page } = running;
  const rows = page.locator('tbody tr[data-index]');
  const dialog = page.getByRole('dialog');
  await signIn(keys, 'clerk');
  await goToPlace(keys, said('letters:open'));
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toBeFocused();
  await shoot(info, running, 'pile');
  expect(await complaintsInEveryLook(running, 'letters', TWO_LOOKS)).toEqual([]);

  await test.step('printed and handed over', async () => {
    await rows.first().focus();
    await keys.press('p');
    await expect(rows.filter({ hasText: said('letters:states.written') })).toHaveCount(1);
    await keys.press('h');
    await expect(dialog.getByLabel(said('letters:handOver.person'))).toBeFocused();
    await shoot(info, running, 'hand-over');
    await keys.press('Enter');
    await noDialog(keys);
    await expect(rows).toHaveCount(1);
  });

  await test.step('the other by e-mail, which its server takes', async () => {
    await keys.press('e');
    await expect(dialog.getByLabel(said('letters:mail.address'))).toBeFocused();
    await keys.type(MAILBOX);
    await keys.press('Enter');
    await noDialog(keys);
    await expect(page.getByText(said('letters:empty'))).toBeVisible();
    expect(mail.letters.map(({ to }) => to)).toEqual([MAILBOX]);
  });

  await test.step('the case tells who was told how', async () => {
    await page.evaluate((id) => (location.hash = `/cases/${id}`), caseId);
    const section = page.getByRole('heading', { name: said('letters:section') });
    await expect(section).toBeVisible();
    await expect(page.getByText(said('letters:states.told'))).toHaveCount(2);
    await shoot(info, running, 'case');
    const { parties } = await must(running, 'letters.ofCase', { id: caseId });
    expect(parties.map(({ state }) => state)).toEqual(['told', 'told']);
  });
});
