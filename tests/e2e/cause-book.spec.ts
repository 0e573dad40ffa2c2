/** The cause book by keyboard alone: typed from paper before an outage, and printed of the cases that were numbered here. */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { keepEvidence } from './support/evidence';
import { signIn } from './support/door';
import { must, readyCounter } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { hearingDate, thisYear } from './support/office';
import { goToPlace, goToScreen, noDialog } from './support/places';
import { said } from './support/said';

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

test('rows typed from paper are found; the book of manual cases is printed', async () => {
  test.setTimeout(240_000);
  const { page } = running;
  const dialog = page.getByRole('dialog');
  await signIn(keys, 'supervisor');

  await test.step('two rows, each kept by Enter', async () => {
    await goToScreen(keys, '/numbers');
    await keys.activate(page.getByRole('button', { name: said('numbers:typed.open') }));
    const printed = dialog.getByRole('group', { name: said('numbers:typed.printed') }).getByRole('textbox');
    await expect(printed.first()).toBeFocused();
    await keys.type('-1');
    await keys.fill(printed.last(), '1645');
    for (const [serial, name] of [
      [97, 'Aminah binti Contoh'],
      [98, 'Salmah binti Misal'],
    ] as const) {
      await keys.fill(dialog.getByLabel(said('numbers:typed.number')), `03001-014-${serial}/${thisYear()}`);
      await keys.fill(dialog.getByLabel(said('numbers:typed.first')), name);
      await keys.press('Enter');
      await expect(dialog.getByRole('row').filter({ hasText: name })).toContainText(
        `03001-014-00${serial}-${thisYear()}`,
      );
      await expect(dialog.getByLabel(said('numbers:typed.number'))).toBeFocused();
    }
    expect(await complaintsInEveryLook(running, 'typing a cause book', TWO_LOOKS)).toEqual([]);
    await keys.press('Escape');
    await noDialog(keys);
  });

  await test.step('the book of the day, seen and printed', async () => {
    await goToPlace(keys, said('cases:book.title'));
    await expect(page.getByText(said('cases:book.none'))).toBeVisible();
    const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
    const { case: taken } = await must(running, 'cases.issue', aCase(outage, { hearing }));
    const book = page.frameLocator(`iframe[title="${said('cases:book.preview')}"]`);
    await expect(book.getByRole('cell', { name: taken.number })).toBeVisible();
    expect(await complaintsInEveryLook(running, 'the cause book', TWO_LOOKS)).toEqual([]);
    await keys.press('p');
    await expect(page.getByText(said('cases:book.printed'))).toBeVisible();
    const { rows } = await must(running, 'papers.list', { order: { by: 'queued', down: true } });
    expect(rows[0]).toMatchObject({ kind: 'cause-book' });
  });
});
