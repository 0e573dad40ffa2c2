/** The PC itself gone wrong: what the app says then, and that nothing of the register is lost. */
import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder, type RunningApp } from '../helpers/app';
import { ownDisplay } from '../helpers/own-display';
import { findElectron } from '../../tools/electron-runtime';
import { projectRoot } from '../../tools/project';
import { sandboxSwitch } from '../../tools/sandbox-switch';
import { startWords } from '../../words/start';
import { CLAIMANT, typeClaim } from './support/counter';
import { agreeTogether, changeTo, signIn } from './support/door';
import { startedByTests } from './support/begin';
import { readyCounter } from './support/ipc';
import { readOnly, smallDisk, whyNoMounts, type SmallDisk } from './support/mounts';
import { movedClock, whyNoMovedClock } from './support/moved-clock';
import { localMinute, typed } from './support/office';
import { issuedIn } from './support/register';
import { said } from './support/said';

let undo: (() => void) | undefined;

const begin = startedByTests();
test.afterEach(() => {
  undo?.();
  undo = undefined;
});
/** Starts the app once more, by itself, and waits until it has gone again or said something of its own. */
async function startBeside(dataDir: string): Promise<{ code: number | null; said: string }> {
  const { executable } = await findElectron();
  const child = spawn(
    executable,
    [projectRoot, ...sandboxSwitch(), '--data', dataDir, '--anchor', `${dataDir}-jangkar`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...ownDisplay() },
    },
  );
  let said = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString();
        // A box of the system waits for somebody to press its button.
        if (said.includes(startWords.lock.title)) child.kill('SIGKILL');
      });
    }
  });
  const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const code = await ended;
  clearTimeout(patience);
  return { code, said };
}

const alert = (app: RunningApp, text: string | RegExp) =>
  app.page.getByRole('alert').filter({ hasText: text }).first();
const card = (app: RunningApp) => app.page.getByRole('region', { name: said('counter:issued.title') });
const tendered = (app: RunningApp) =>
  app.page.getByRole('textbox', { name: said('counter:pay.tendered'), exact: true });

test('opened a second time by the same user: the window that is there comes forward, no other opens', async () => {
  const { app } = await begin();
  await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const second = await startBeside(app.dataDir);
  expect(second.code).toBe(0);
  const shown = () =>
    app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
  await expect.poll(shown).toContain(true);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('opened by another user of the PC: a box in both languages says who must close it first', async () => {
  const { app } = await begin();
  // The same register below another user's settings.
  const elsewhere = privateFolder();
  symlinkSync(join(app.dataDir, 'kaunter'), join(elsewhere, 'kaunter'));
  const second = await startBeside(elsewhere);
  expect(second.said).toContain(startWords.lock.title);
  expect(second.said).not.toContain('window usable');
});

test('the register is read-only: it can be searched and read, and says whom to call', async () => {
  const why = whyNoMounts();
  test.skip(why !== undefined, why);
  const first = await begin();
  await readyCounter(first.app);
  await signIn(first.keys, 'clerk');
  await first.keys.press('F2');
  await typeClaim(first.keys);
  await first.keys.press('F9');
  await expect(card(first.app)).toContainText('K02-000001');
  const { dataDir } = first.app;
  await first.app.stop();
  undo = readOnly(join(dataDir, 'kaunter/register.sqlite'));

  const { app, page, keys } = await begin({ dataDir });
  await signIn(keys, 'clerk');
  await expect(alert(app, said('shell:readOnly'))).toBeVisible();
  await keys.press('Control+4');
  await expect(page.getByRole('row', { name: /K02-000001/ })).toBeVisible();
  await keys.press('F2');
  await expect(page.locator('[data-blocker="issuing-stopped"]')).toContainText(
    said('counter:blocked.issuing-stopped.text'),
  );
  expect(issuedIn(dataDir).receipts).toEqual(['K02-000001']);
});

test('the disk is full: F9 issues nothing and says so; with room again the same form is issued once', async () => {
  const why = whyNoMounts();
  test.skip(why !== undefined, why);
  const disk: SmallDisk = smallDisk();
  undo = disk.remove;
  const { app, keys } = await begin({ dataDir: disk.folder });
  await readyCounter(app, { backupFolder: privateFolder() });
  await signIn(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  const before = issuedIn(disk.folder);
  disk.fill();
  await keys.press('F9');
  await expect(alert(app, said('errors:disk-full'))).toBeVisible();
  await expect(tendered(app)).toHaveValue(/^50/);
  await expect(app.page.getByRole('main').getByText(CLAIMANT.name.slice(0, 12)).first()).toBeVisible();
  expect(issuedIn(disk.folder)).toEqual(before);
  disk.empty();
  await keys.press('F9');
  await expect(card(app)).toContainText('K02-000001');
  expect(issuedIn(disk.folder)).toMatchObject({ receipts: ['K02-000001'], papers: 2 });
});

test('the clock is set back: nothing is issued until the time is right or two people state it', async () => {
  const why = whyNoMovedClock();
  test.skip(why !== undefined, why);
  const clock = movedClock();
  const { app, page, keys } = await begin({ env: clock.env });
  await readyCounter(app);
  await signIn(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  const before = issuedIn(app.dataDir);
  clock.move(-3 * 3600);
  await keys.press('F9');
  await expect(alert(app, said('errors:clock-behind'))).toBeVisible();
  await expect(tendered(app)).toHaveValue(/^50/);
  expect(issuedIn(app.dataDir)).toEqual(before);
  await expect(alert(app, said('shell:stopped.reason.clock-behind'))).toBeVisible({ timeout: 60_000 });
  // Set right, the same form goes on.
  clock.move(0);
  await keys.press('F9');
  await expect(card(app)).toContainText('K02-000001');
  expect(issuedIn(app.dataDir).receipts).toEqual(['K02-000001']);

  // And where nobody can set it right: two people look at another clock and say the time.
  clock.move(-3 * 3600);
  await keys.press('F2');
  await changeTo(keys, 'supervisor');
  await keys.activate(page.getByRole('button', { name: said('shell:stopped.stateTime') }));
  const when = page.getByRole('dialog').getByRole('group', { name: said('shell:time.field') });
  const [date = '', time = ''] = localMinute().split('T');
  await keys.fill(when.getByRole('textbox').first(), typed(date));
  await keys.fill(when.getByRole('textbox').last(), time);
  await keys.fill(page.getByLabel(said('shell:time.reason')), 'Bateri jam rosak');
  await keys.press('Enter');
  await agreeTogether(keys);
  await expect(page.getByText(said('shell:time.done'))).toBeVisible();
  await changeTo(keys, 'clerk');
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F9');
  await expect(card(app)).toContainText('K02-000002');
});
