/** An office sees its own world: no screen of a licence counter or an ICT unit speaks of a court's cases, receipts and summonses. */
import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { launchApp, type RunningApp } from '../helpers/app';
import { OF_COURTS } from '../helpers/court-words';
import { keepEvidence } from './support/evidence';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { dress, LOOKS } from './support/looks';
import { civilDate } from './support/office';
import { goToScreen, noDialog } from './support/places';
import { said } from './support/said';
import { setUpSkei } from './support/skei';

test.describe.configure({ timeout: 300_000 });

let running: RunningApp | undefined;
test.afterEach(async ({}, info) => {
  await keepEvidence(info, running);
  await running?.stop();
});

/** No two neighbours are the same screen, so that the one before is never taken for the next. */
const SCREENS = [
  ...['/applicants', '/counter', '/applicants/import', '/cases', '/applicants/enquiries', '/numbers'],
  ...['/papers', '/receipts', '/papers/all', '/receipts/claims', '/outages', '/outages/report', '/notices'],
  ...['/systems', '/reconciliation', '/drills', '/backups', '/backups/restore', '/backups/new-epoch'],
  '/nowhere',
];
const PARTS = [
  'office', 'hours', 'calendar', 'official', 'systems', 'runbooks', 'officers', 'printers', 'notices', 'mail', 'recipients', 'backup', 'preferences', 'about',
] as const; // prettier-ignore
/** Of an ICT unit the screens of cases say why it has none: the one place where they may be named. */
const SAYS_WHY = ['/counter', '/cases', '/numbers', '/receipts', '/receipts/claims'];

for (const [kind, system] of [['skei', 'AP'], ['ict', 'ESV3']] as const) {
  test(`${kind}: every screen, both languages`, async () => {
    running = await launchApp();
    const app = running;
    const { page } = app;
    const keys = new Keys(page);
    await setUpSkei(app, 'pdf', kind);
    await signInAs(app, 'supervisor');
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const each of LOOKS.slice(0, 2)) {
        await dress(app, each);
        await expect(page.getByText(said('shell:loading', {}, each.language), { exact: true })).toHaveCount(0);
        found.push(...(await courtWords(page)).map((words) => `${where} (${each.language}): ${words}`));
      }
      await dress(app, LOOKS[0]);
    };
    const visit = async (addresses: readonly string[]): Promise<void> => {
      for (const address of addresses) {
        await goToScreen(keys, address);
        if (kind === 'skei' || !SAYS_WHY.includes(address)) await look(address);
      }
    };
    await comeIn(app);
    await look('home, calm');
    for (const [key, name] of [['Control+K', 'palette'], ['F1', 'help'], ['?', 'keys']] as const) {
      await keys.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(name);
      await keys.press('Escape');
      await noDialog(keys);
    }
    const { id } = await must(app, 'outages.report', {
      ...{ key: randomUUID(), system, startedLocal: `${civilDate(-1)}T09:00` },
      ...{ toldBy: 'BPM', toldHow: 'telephone', note: '' },
    });
    await visit([...SCREENS, `/outages/${id}`]);
    if (kind === 'ict') await must(app, 'outages.confirm', { id, reason: '' });
    await visit(['/', `/outages/${id}`, `/notices/write/${id}`]);
    const now = { restoredLocal: `${civilDate(-1)}T16:00`, toldBy: 'BPM' };
    await must(app, 'outages.restore', { id, ...now });
    await visit(['/', `/outages/${id}`]);
    await signInAs(app, 'administrator');
    await comeIn(app);
    await goToScreen(keys, '/settings');
    for (const part of PARTS) {
      await page.evaluate((hash) => { location.hash = hash; }, `/settings/${part}`);
      const name = said(`settings:parts.${part}`);
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      await look(`/settings/${part}`);
    }
    expect([...new Set(found)]).toEqual([]);
  });
} // prettier-ignore

/** Said to the public in any outage of e-Syariah, wherever it hangs. */
const TO_THE_PUBLIC = /Tiada resit, jangan bayar|No receipt, do not pay/;

/** Every text that is shown, read aloud or offered in an empty field, and that names what only a court has. */
const courtWords = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ]);
  return texts.filter((text) => OF_COURTS.test(text) && !TO_THE_PUBLIC.test(text));
};
