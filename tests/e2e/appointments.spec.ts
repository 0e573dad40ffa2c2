/** Registration closed for one court while another takes cases: appointments by keyboard alone, and the calls after recovery. */
import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { asSupervisor, must, readyCounter, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { localMinute } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said, saying } from './support/said';
import { verify } from './support/verify';

let running: RunningApp;
let keys: Keys;
let outage: string;
const SECOND = { code: '03002', name: 'Mahkamah Tinggi Syariah Kota Bharu' };

test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
  outage = await readyCounter(running);
  await signInAs(running, 'administrator');
  const { office } = await must(running, 'settings.get', {});
  const courts = [...office.courts, { ...office.courts[0]!, ...SECOND }];
  await must(running, 'settings.saveOffice', { office: { ...office, courts } });
  await must(running, 'officers.lock', {});
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('an appointment from the decision to its call', async () => {
  test.setTimeout(300_000);
  const { page } = running;
  const dialog = page.getByRole('dialog');
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });

  await test.step('a supervisor decides Pilihan 3 for one court, on a letter', async () => {
    await signIn(keys, 'supervisor');
    await keys.press('Control+5');
    await keys.activate(page.getByRole('link', { name: said('outages:list.open', { system: 'ESV3' }) }));
    const name = said('outages:decide.court', SECOND);
    const group = page.getByRole('radiogroup', { name });
    await keys.goTo(group.getByRole('radio').first());
    const closed = group.getByRole('radio', { name: said('outages:decide.P3') });
    await keys.press('ArrowRight', 'ArrowRight');
    await expect(closed).toBeChecked();
    await keys.fill(page.getByLabel(said('outages:decide.letterFrom')).last(), 'Ketua Pendaftar');
    await keys.fill(page.getByLabel(said('outages:decide.letterReference')).last(), 'JKSN.100-1/2');
    await keys.activate(
      page.getByRole('button', { name: said('outages:decide.save', { option: said('outages:decide.P3') }) }),
    );
    await expect(
      page.getByText(saying('outages:timeline.letter', { what: 'Ketua Pendaftar · JKSN.100-1/2' })).first(),
    ).toBeVisible();
    await keys.press('F12');
  });

  await test.step('the counter says whose registration is closed, and takes cases of the other', async () => {
    await signIn(keys, 'clerk');
    await keys.press('F2');
    await expect(page.getByText(said('counter:type.closed', { court: SECOND.name }))).toBeVisible();
    await expect(page.getByLabel(said('counter:type.field'))).toBeVisible();
  });

  await test.step('F6 books the next free slot of the closed court', async () => {
    await keys.press('F6');
    await keys.fill(dialog.getByLabel(said('appointments:form.name')), 'Salmah binti Contoh');
    await keys.fill(dialog.getByLabel(said('appointments:form.phone')), '019-3599333');
    await keys.choose(dialog.getByLabel(said('appointments:form.type')), '014');
    await keys.activate(dialog.getByRole('button', { name: said('appointments:form.save') }));
    await noDialog(keys);
    await expect(row('Salmah binti Contoh')).toContainText(said('appointments:states.booked'));
  });

  await test.step('it is moved to the next slot', async () => {
    await keys.goTo(row('Salmah binti Contoh'));
    await keys.press('Enter');
    await keys.goTo(dialog.getByRole('radio').first());
    const moved = dialog.getByRole('radio', { name: said('appointments:one.hows.moved') });
    while (!(await moved.isChecked())) await keys.press('ArrowDown');
    await keys.activate(dialog.getByRole('button', { name: said('appointments:one.save') }));
    await noDialog(keys);
    const { rows } = await must(running, 'appointments.callList', { outage });
    expect(rows[0]?.events.map(({ kind }) => kind)).toEqual(['booked', 'moved']);
    await goToPlace(keys, said('appointments:nav'));
    expect(await complaintsInEveryLook(running, 'appointments', TWO_LOOKS)).toEqual([]);
  });

  await test.step('after recovery it is called, and the list is done', async () => {
    await asSupervisor(running, () =>
      must(running, 'outages.restore', { id: outage, restoredLocal: localMinute(), toldBy: 'BTMK' }),
    );
    await keys.press('Control+1');
    await keys.goTo(
      page.getByRole('link', {
        name: saying('agenda:appointments-to-call.what', { count: 1, system: 'ESV3' }),
      }),
    );
    await keys.press('Enter');
    await expect(row('Salmah binti Contoh')).toBeFocused();
    await keys.press('Enter');
    await keys.goTo(dialog.getByRole('radio').first());
    await keys.activate(dialog.getByRole('button', { name: said('appointments:calls.save') }));
    await noDialog(keys);
    await expect(page.getByText(said('appointments:calls.empty'))).toBeVisible();
    expect(await complaintsInEveryLook(running, 'calls', TWO_LOOKS)).toEqual([]);
  });

  await test.step('the package holds it, whole', async () => {
    const folder = join(privateFolder(), 'pakej');
    mkdirSync(folder, { recursive: true });
    await signInAs(running, 'supervisor');
    const made = await must(running, 'reconciliation.package', { key: randomUUID(), outage, folder });
    expect(verify(made.file)).toMatchObject({ whole: true, problems: [] });
  });
});
