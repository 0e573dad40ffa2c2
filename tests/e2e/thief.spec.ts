/** Somebody was at the files or the clock while the app was closed: what it says then, and that no number is given twice. */
import { expect, test } from '@playwright/test';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder, type LaunchOptions } from '../helpers/app';
import { aCase } from '../helpers/outage';
import { answerDialog } from './support/dialogs';
import { changeTo, signIn } from './support/door';
import { startedByTests, type Begun } from './support/begin';
import { must, readyToIssue, setUpOffice } from './support/ipc';
import { escaped } from './support/keys';
import { movedClock, whyNoMovedClock } from './support/moved-clock';
import { hearingDate } from './support/office';
import { goToPlace } from './support/places';
import { issuedIn } from './support/register';
import { said } from './support/said';

const begin = startedByTests();

const office = (dataDir: string): string => join(dataDir, 'kaunter');
const alert = ({ page }: Begun, text: string) => page.getByRole('alert').filter({ hasText: text }).first();

/** The clerk, signed in, issues the next receipt. */
async function issue({ app }: Begun, outage: string): Promise<void> {
  const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  await must(app, 'cases.issue', aCase(outage, { hearing }));
}

/** A counter with one receipt. */
async function atWork(options: LaunchOptions = {}, backupFolder = privateFolder()) {
  const begun = await begin(options);
  const { recoveryCode } = await setUpOffice(begun.app, { backupFolder });
  const outage = await readyToIssue(begun.app);
  await signIn(begun.keys, 'clerk');
  await issue(begun, outage);
  return { ...begun, outage, recoveryCode };
}

/** The clerk signs in and finds the form closed; nothing was issued. */
async function issuesNothing(begun: Begun, reason: string): Promise<void> {
  const before = issuedIn(begun.app.dataDir);
  await signIn(begun.keys, 'clerk');
  await expect(alert(begun, reason)).toBeVisible();
  await begun.keys.press('F2');
  await expect(begun.page.locator('[data-blocker]').first()).toBeVisible();
  expect(issuedIn(begun.app.dataDir)).toEqual(before);
}

test('the folder of this morning put back: the app says that it is not the newest, and issues nothing', async ({}, info) => {
  const first = await atWork();
  const { dataDir } = first.app;
  await first.app.stop();
  const morning = privateFolder();
  cpSync(office(dataDir), morning, { recursive: true });
  const second = await begin({ dataDir });
  await signIn(second.keys, 'clerk');
  await issue(second, first.outage);
  await second.app.stop();
  rmSync(office(dataDir), { recursive: true });
  cpSync(morning, office(dataDir), { recursive: true });

  const third = await begin({ dataDir });
  await issuesNothing(third, said('shell:stopped.reason.behind-witness'));
  await third.page.screenshot({ path: info.outputPath('put-back.png') });
  expect(issuedIn(dataDir).receipts).toEqual(['K02-000001']);
});

test('robbed of its write-ahead log: the app opens, says that this is not the newest, and gives no number twice', async ({}, info) => {
  const first = await atWork();
  const { dataDir } = first.app;
  const witness = join(office(dataDir), 'witness');
  const before = statSync(witness).mtimeMs;
  await issue(first, first.outage);
  await expect.poll(() => statSync(witness).mtimeMs).toBeGreaterThan(before);
  await first.app.kill();
  for (const part of ['-wal', '-shm'])
    rmSync(join(office(dataDir), `register.sqlite${part}`), { force: true });

  const second = await begin({ dataDir });
  await issuesNothing(second, said('shell:stopped.reason.behind-witness'));
  await second.page.screenshot({ path: info.outputPath('robbed.png') });
});

test('a doctored backup: the restore is refused, and the register stays what it was', async ({}, info) => {
  const backups = join(privateFolder(), 'sandaran');
  const begun = await atWork({}, backups);
  const { app, page, keys, recoveryCode } = begun;
  const { name } = await must(app, 'backups.make', {});
  const doctored = join(privateFolder(), name);
  writeFileSync(doctored, doctor(readFileSync(join(backups, name))));
  const before = issuedIn(app.dataDir);

  await changeTo(keys, 'supervisor');
  await goToPlace(keys, said('backups:commands.restore'));
  await answerDialog(app, doctored);
  await keys.fill(page.getByRole('textbox', { name: said('backups:restore.recovery') }), recoveryCode);
  await keys.activate(page.getByRole('button', { name: said('backups:restore.pick') }));
  const refusals = [said('errors:backup-wrong'), said('errors:backup-unreadable')];
  await expect(
    page.getByRole('alert').filter({ hasText: new RegExp(refusals.map(escaped).join('|')) }),
  ).toBeVisible();
  await page.screenshot({ path: info.outputPath('doctored.png') });
  expect(issuedIn(app.dataDir)).toEqual(before);
});

test('a PC whose clock is a week ahead: nothing is issued before somebody has looked at it', async ({}, info) => {
  const why = whyNoMovedClock();
  test.skip(why !== undefined, why);
  const clock = movedClock();
  const first = await atWork({ env: clock.env });
  const { dataDir } = first.app;
  await first.app.stop();
  clock.move(7 * 24 * 3600);
  const second = await begin({ dataDir, env: clock.env });
  await issuesNothing(second, said('shell:stopped.reason.clock-ahead'));
  await second.page.screenshot({ path: info.outputPath('week-ahead.png') });
});

/** One bit in the midst of the sealed copy. */
function doctor(bytes: Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes;
}
