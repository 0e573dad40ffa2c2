/** The request desk by keyboard alone: Big Mail Transfer in its order, an on-site visit, a LAN's extension put off twice (S2, S3, S4). */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { misfitsEverywhere } from './support/fit';
import { comeIn, must } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { goToPlace, noDialog } from './support/places';
import { said } from './support/said';
import { shoot } from './support/shots';
import { setUpSkei } from './support/skei';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let keys: Keys;

test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
  await setUpSkei(running, 'pdf', 'ict');
  await comeIn(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

/** axe in two looks, and everything in sight on every monitor. */
async function sound(where: string): Promise<void> {
  expect(await complaintsInEveryLook(running, where, TWO_LOOKS)).toEqual([]);
  expect(await misfitsEverywhere(running, where)).toEqual([]);
}

const field = (name: string) => running.page.getByRole('textbox', { name, exact: true });
const choice = (name: string) => running.page.getByRole('combobox', { name });
const button = (name: string) => running.page.getByRole('button', { name });
const dialog = () => running.page.getByRole('dialog');

/** F2 to F9: a request is received, and stands on its own screen. */
async function receive(service: string, way: string, detail?: [label: string, value: string]): Promise<void> {
  await keys.press('F2');
  await expect(choice(said('requests:receive.service'))).toBeFocused();
  await keys.type(service);
  await keys.press('Enter');
  await keys.fill(field(said('requests:receive.body')), 'Jabatan Contoh');
  await keys.fill(field(said('requests:receive.person')), 'Aminah binti Contoh');
  await keys.fill(field(said('requests:receive.subject')), 'Permohonan contoh');
  if (detail) await keys.fill(field(detail[0]), detail[1]);
  await keys.choose(choice(said('requests:receive.way')), way);
}

const keep = async (): Promise<void> => {
  await keys.press('F9');
  await expect(running.page.getByRole('heading', { name: said('requests:one.path') })).toBeVisible();
};

/** F9 opens the next step; it is saved. */
async function step(fill?: () => Promise<void>): Promise<void> {
  await noDialog(keys);
  await keys.press('F9');
  await expect(dialog()).toBeVisible();
  await fill?.();
  await keys.activate(dialog().getByRole('button', { name: said('requests:act.save') }));
}

test('an administrator gives duties', async () => {
  await signIn(keys, 'administrator');
  await goToPlace(keys, said('requests:duties.title'));
  const boxes = running.page.getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  for (let at = 0; at < (await boxes.count()); at++) {
    await keys.goTo(boxes.nth(at));
    await keys.press('Space');
  }
  await sound('duties');
  await keys.activate(button(said('requests:duties.save')));
  await expect(running.page.getByText(said('requests:duties.saved'))).toBeVisible();
  await must(running, 'officers.lock', {});
});

test('BMT: checked, approved, configured, told, filed, and nothing before its time', async ({}, info) => {
  await signIn(keys, 'clerk');
  await goToPlace(keys, said('requests:nav'));
  await expect(running.page.getByText(said('requests:list.empty'))).toBeVisible();
  await receive('Permohonan perkhidmatan BMT', said('requests:way.memo'));
  await sound('receive');
  await keep();
  await shoot(info, running, 'received');
  await sound('one');
  // not approved while the user is not checked
  await step();
  await expect(dialog().getByText(said('errors:step-check-needed'))).toBeVisible();
  await sound('approve');
  for (const box of await dialog().getByRole('checkbox').all()) {
    await keys.goTo(box);
    await keys.press('Space');
  }
  await keys.activate(dialog().getByRole('button', { name: said('requests:act.save') }));
  await step();
  await step(async () => {
    await keys.choose(
      dialog().getByRole('combobox', { name: said('requests:act.way') }),
      said('requests:way.memo'),
    );
  });
  await noDialog(keys);
  await expect(running.page.getByText(said('requests:state.done')).first()).toBeVisible();
  await keys.activate(button(said('requests:one.file')));
  await keys.fill(
    dialog().getByRole('textbox', { name: said('requests:act.fileReference') }),
    'BTMK 100-1/2 (3)',
  );
  await keys.activate(dialog().getByRole('button', { name: said('requests:one.file') }));
  await noDialog(keys);
  await expect(running.page.getByText(said('requests:state.filed')).first()).toBeVisible();
  await shoot(info, running, 'filed');
});

test('a LAN is put off twice in time, each with the word to the customer', async ({}, info) => {
  await receive('Rangkaian LAN baharu, skop kecil', said('requests:way.letter'), [
    'Bilangan titik rangkaian',
    '25',
  ]);
  await keys.press('F9');
  await expect(running.page.getByText(said('errors:request-field-wrong'))).toBeVisible();
  await keys.fill(field('Bilangan titik rangkaian'), '12');
  await keep();
  for (const days of ['+40', '+60']) {
    await noDialog(keys);
    await keys.press('Alt+L');
    const when = dialog().getByRole('textbox', {
      name: `${said('requests:act.newTime')}: ${said('shell:field.date')}`,
    });
    await expect(when).toBeFocused();
    await keys.type(days);
    await keys.fill(
      dialog().getByRole('textbox', { name: `${said('requests:act.newTime')}: ${said('shell:field.time')}` }),
      '17',
    );
    await keys.fill(
      dialog().getByRole('textbox', { name: said('requests:act.reason') }),
      'Alat ganti belum tiba',
    );
    await keys.choose(
      dialog().getByRole('combobox', { name: said('requests:act.way') }),
      said('requests:way.telephone'),
    );
    await keys.fill(dialog().getByRole('textbox', { name: said('requests:act.who') }), 'Puan Aminah');
    if (days === '+40') await sound('extend');
    await keys.activate(dialog().getByRole('button', { name: said('requests:one.extend') }));
    await expect(running.page.getByText(said('requests:act.extendedInTime')).first()).toBeVisible();
  }
  await noDialog(keys);
  await expect(running.page.getByText(said('requests:one.extendedInTime')).first()).toBeVisible();
  await shoot(info, running, 'extended');
  await keys.press('Escape');
  await expect(running.page.getByRole('row')).toHaveCount(3);
  // what falls due first stands on top
  await expect(running.page.getByRole('row').nth(1)).toContainText('S01-P2');
  await sound('list');
  await shoot(info, running, 'list');
});

test('on site: tried, approved by the lead agency, agreed on, present, done', async ({}, info) => {
  await receive('Sokongan teknikal MyGPKI di lokasi', said('requests:way.telephone'), [
    'Masalah atau pertanyaan',
    'Token tidak dikesan',
  ]);
  await keep();
  await step(async () => {
    await keys.goTo(dialog().getByRole('checkbox'));
    await keys.press('Space');
    await keys.fill(dialog().getByRole('textbox', { name: said('requests:act.note') }), 'Dipasang semula');
  });
  await step(async () => {
    await keys.fill(dialog().getByRole('textbox', { name: said('requests:act.reference') }), 'JDN 1/2026');
  });
  await step(async () => {
    await keys.fill(
      dialog().getByRole('textbox', { name: `${said('requests:act.agreed')}: ${said('shell:field.date')}` }),
      '+1',
    );
    await keys.fill(
      dialog().getByRole('textbox', { name: `${said('requests:act.agreed')}: ${said('shell:field.time')}` }),
      '10',
    );
  });
  await noDialog(keys);
  await expect(running.page.getByText(said('requests:standing.running')).first()).toBeVisible();
  await step();
  await expect(dialog().getByText(said('errors:step-evidence-needed'))).toBeVisible();
  await keys.fill(
    dialog().getByRole('textbox', { name: said('requests:act.representative') }),
    'Encik Contoh',
  );
  await keys.activate(dialog().getByRole('button', { name: said('requests:act.save') }));
  await noDialog(keys);
  await shoot(info, running, 'on-site');
  await keys.press('Alt+S');
  await expect(running.page.getByText(said('requests:one.slipSent'))).toBeVisible();
  const { rows } = await must(running, 'requests.list', {});
  expect(rows).toHaveLength(3);
});
