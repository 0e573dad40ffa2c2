/** The first quarter of an hour: the demo office, led by its strip, from the welcome to the drills, by keyboard alone. */
import { expect, test } from '@playwright/test';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { DEMO_OFFICERS } from '../../main/features/drills/demo-office';
import { typeClaim } from './support/counter';
import { answerDialog } from './support/dialogs';
import { keepEvidence } from './support/evidence';
import { Keys } from './support/keys';
import { said, saying } from './support/said';

let running: RunningApp;
let keys: Keys;

test.beforeAll(async () => {
  running = await launchApp();
  keys = new Keys(running.page);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(() => running?.stop());

test('nine steps, each seen to be done, and no secret typed', async ({}, info) => {
  test.setTimeout(240_000);
  const { page } = running;
  const strip = page.getByRole('complementary', { name: said('shell:drill.mark') });
  const due = (n: number) =>
    expect(strip, `step ${n}`).toContainText(
      saying('drills:coach.step', { n: String(n), of: '9', what: '' }),
    );
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const welcome = Date.now();

  await keys.activate(button(new RegExp(said('settings:firstRun.demo'))));
  await expect(page.getByRole('region', { name: said('officers:door.drillSecrets') })).toBeVisible({
    timeout: 60_000,
  });
  const door = Date.now();
  keys.presses = 0;

  await due(1);
  await comeInAs('clerk');
  await due(2);
  await keys.press('F2');
  await due(3);
  await typeClaim(keys);
  await keys.press('F9');
  await expect(page.getByRole('region', { name: said('counter:issued.title') })).toBeVisible();
  await due(4);
  await keys.press('Control+K');
  await keys.type('contoh kasturi');
  await expect(page.getByRole('option', { name: /Contoh Kasturi/ }).or(page.getByText('Contoh Kasturi binti Embun')).first()).toBeVisible(); // prettier-ignore
  await keys.press('Enter');
  await due(5);
  await keys.press('F12');
  await comeInAs('supervisor');
  await due(6);
  await keys.press('Control+5');
  await keys.activate(page.getByRole('link', { name: said('outages:list.open', { system: 'ESV3' }) }));
  await keys.activate(button(saying('outages:steps.restore')));
  await keys.activate(page.getByRole('button', { name: said('shell:field.now'), exact: true }));
  await keys.fill(
    page.getByRole('textbox', { name: said('outages:restore.toldBy'), exact: true }),
    'BTMK JKSM',
  );
  await keys.press('Enter');
  await keys.activate(page.getByRole('dialog').getByRole('button', { name: said('outages:restore.save') }));
  await due(7);
  await keys.press('Control+7');
  const row = page.locator('[data-row]').first();
  await expect(row).toBeVisible();
  await keys.press('Enter');
  await expect(row).toHaveAttribute('data-state', 'taken');
  await keys.press('s', 'Enter');
  await expect(row).toHaveAttribute('data-state', 'entered');
  await keys.press('Space', 'Enter');
  await due(8);
  await answerDialog(running, privateFolder());
  await keys.activate(page.getByRole('link', { name: said('reconciliation:screen.packages') }));
  await keys.activate(button(said('reconciliation:package.choose')));
  await keys.activate(button(said('reconciliation:package.write')));
  await due(9);
  await keys.activate(strip.getByRole('link', { name: said('shell:drill.how') }));
  await expect(strip).toContainText(said('drills:coach.done'));

  const told = `door after ${seconds(welcome, door)} s, nine steps in ${keys.presses} presses`;
  info.annotations.push({ type: 'first quarter', description: told });
  process.stdout.write(`first quarter of an hour: ${told}\n`);
  expect(keys.presses).toBeLessThan(150);

  async function comeInAs(role: 'clerk' | 'supervisor'): Promise<void> {
    const name = DEMO_OFFICERS.find((officer) => officer.role === role)?.name ?? '';
    const choice = button(new RegExp(name));
    const field = page.locator('input[type="password"]');
    await expect(choice.or(field).first()).toBeVisible();
    if (await field.isVisible()) await keys.press('Escape');
    await expect(choice).toBeVisible();
    for (let at = 0; at < 5 && !(await choice.evaluate((each) => each === document.activeElement)); at++)
      await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(field).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByRole('banner').getByText(name)).toBeVisible();
  }
});

const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
