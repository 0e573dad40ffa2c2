/** Everything of a licence counter is in sight on every monitor that an office has, in both languages. */
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/app';
import { keepEvidence } from './support/evidence';
import { filledLicences, licenceScreensOf } from './support/filled-licences';
import { misfitsEverywhere } from './support/fit';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { goToScreen } from './support/places';
import { said } from './support/said';
import { setUpSkei } from './support/skei';

let running: RunningApp;
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('nothing of a licence counter scrolls sideways, is cut or loses its words', async () => {
  test.setTimeout(600_000);
  running = await launchApp();
  const keys = new Keys(running.page);
  await setUpSkei(running);
  await signInAs(running, 'supervisor');
  const filled = await filledLicences(running);
  await comeIn(running);
  const found = await misfitsEverywhere(running, '/');
  for (const address of licenceScreensOf(filled)) {
    await goToScreen(keys, address);
    found.push(...(await misfitsEverywhere(running, address)));
  }
  await must(running, 'officers.lock', {});
  await signInAs(running, 'administrator');
  await comeIn(running);
  for (const part of ['calendar', 'systems', 'runbooks', 'notices', 'mail'] as const) {
    await running.page.evaluate((hash) => {
      location.hash = hash;
    }, `/settings/${part}`);
    await expect(
      running.page.getByRole('heading', { level: 2, name: said(`settings:parts.${part}`) }),
    ).toBeVisible();
    found.push(...(await misfitsEverywhere(running, `/settings/${part}`)));
  }
  expect(found).toEqual([]);
});
