/** A whole outage of the licences, from BPM's call to the closed report: four notices, three channels, three days of clock. */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { authority, openPostOffice, type PostOffice } from '../helpers/mail-server';
import { makePrinter, textOf, type TestPrinter } from '../helpers/printer';
import { changeTo, signIn } from './support/door';
import { answerDialog } from './support/dialogs';
import { keepEvidence } from './support/evidence';
import { comeIn, must } from './support/ipc';
import { Keys } from './support/keys';
import { movedClock, whyNoMovedClock, type MovedClock } from './support/moved-clock';
import { channel, giveNotice, published } from './support/notices';
import { typed } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { said, saying } from './support/said';
import { shoot, shootPdf } from './support/shots';
import { applicantList, RECIPIENTS, sendByHand, sendByItself, setUpSkei } from './support/skei';
import { startAt, storyDays } from './support/story-clock';
import { unpack } from './support/unpack';
import { verify } from './support/verify';

let running: RunningApp | undefined;
let printer: TestPrinter;
let mail: PostOffice;
let folder: string;

test.beforeAll(async () => {
  printer = await makePrinter();
  mail = await openPostOffice();
  folder = privateFolder();
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(async () => {
  await running?.stop();
  await mail?.close();
  await printer?.dispose();
});

test('an outage of AP by keyboard, from the call to the closed report', async ({}, info) => {
  const why = whyNoMovedClock();
  test.skip(why !== undefined, why);
  test.setTimeout(600_000);
  const clock = movedClock();
  const { first, second } = storyDays();
  const portal = join(folder, 'portal');
  const handed = join(folder, 'serahan');
  mkdirSync(portal);
  mkdirSync(handed);
  writeFileSync(join(folder, 'ca.pem'), authority.ca);

  await test.step('the directory is taken from a list; the company whose e-mail is none comes in without it', async () => {
    const { keys, page, app } = await open(clock, first, '11:40');
    await setUpSkei(app, printer.name);
    await sendByItself(app, mail.port, portal);
    await must(app, 'officers.lock', {});
    await comeIn(app);
    await signIn(keys, 'supervisor');
    await goToPlace(keys, said('applicants:import.title'));
    const chooser = page.waitForEvent('filechooser');
    await keys.activate(page.getByRole('button', { name: said('applicants:import.choose') }));
    await (await chooser).setFiles(applicantList(folder));
    const pile = (name: string, count: number) =>
      page.getByRole('tab', { name: new RegExp(`^${count}\\s*${name}$`) });
    await expect(pile(said('applicants:import.pile.new'), 6)).toBeVisible();
    await expect(pile(said('applicants:import.pile.refused'), 0)).toBeVisible();
    await keys.activate(page.getByRole('button', { name: said('applicants:import.go'), exact: true }));
    await expect(page.getByText(said('applicants:import.done'))).toBeVisible();
  });

  await test.step('before the threshold the screen says what counters do meanwhile', async () => {
    const { keys, page, app } = now();
    await changeTo(keys, 'clerk');
    await keys.press('Control+5');
    await expect(heading(page, said('outages:list.title'))).toBeVisible();
    await keys.press('n');
    await expect(page.getByRole('radio', { name: /^AP/ })).toBeChecked();
    const since = page.getByRole('group', { name: said('outages:report.since') });
    await keys.fill(since.getByRole('textbox').first(), typed(first));
    await keys.fill(since.getByRole('textbox').last(), '0900');
    await keys.fill(page.getByRole('textbox', { name: said('outages:report.toldBy') }), 'BPM');
    await keys.press('F9');
    await expect(heading(page, said('outages:one.title', { system: 'AP' }))).toBeVisible();
    await expect(strip(page)).toContainText(said('shell:strip.reported'));
    await expect(page.getByRole('list', { name: said('outages:gate.title') })).toContainText(
      said('outages:gate.skei.noAp'),
    );
    await shoot(info, app, '1-before-the-threshold');
  });

  await test.step('the threshold passes while the app is closed: in force since noon, to the minute', async () => {
    const { keys, page, app } = await open(clock, first, '12:20');
    await signIn(keys, 'supervisor');
    await openOutage(keys);
    await expect(strip(page)).toContainText(said('shell:strip.inForce'));
    await expect(strip(page)).toContainText(saying('shell:strip.next.first', { time: '13:00' }));
    await expect(page.getByRole('main')).toContainText(said('outages:timeline.in-force'));
    const { outages } = await must(app, 'outages.open', {});
    expect(outages[0]?.forceAt).toBe(instant(first, '12:00'));
  });

  await test.step('the first notice: written beside its three previews, out by itself on all three channels', async () => {
    const { keys, page, app } = now();
    const board = await openBoard(keys, app);
    await expect(board.locator('h1')).toBeVisible();
    await openOutage(keys);
    await giveNotice(keys, 'first', async () => {
      const tab = (name: 'email' | 'portal' | 'counter') =>
        page.getByRole('tab', { name: said(`notices:write.${name}`), exact: true });
      await expect(page.getByText(said('notices:write.bySmtp'), { exact: false })).toBeVisible();
      await expect(page.locator('iframe')).toHaveAttribute('srcdoc', /AP/);
      await shoot(info, app, '2-writing-email');
      await keys.goTo(tab('email'));
      await keys.press('ArrowRight');
      await expect(page.getByText(said('notices:write.folder', { folder: portal }))).toBeVisible();
      await shoot(info, app, '2-writing-portal');
      await keys.goTo(tab('portal'));
      await keys.press('ArrowRight');
      await expect(page.getByText(said('notices:write.board'), { exact: true })).toBeVisible();
      await shoot(info, app, '2-writing-board');
    });
    for (const name of ['email', 'portal', 'counter'] as const) await published(keys, name);
    await expect(channel(keys, 'email')).toContainText(
      said('mail:column.accepted', { accepted: 5, recipients: 5 }),
    );
    await expect(page.getByText(said('notices:section.onTime'), { exact: true }).first()).toBeVisible();
    expect(mailsEach(1)).toEqual(RECIPIENTS);
    expect(readdirSync(portal).sort()).toEqual(expect.arrayContaining([expect.stringMatching(/\.html$/)]));
    await shoot(info, app, '3-first-notice-out');
    await shootBoard(board, info.outputPath('4-board.png'));
  });

  await test.step('the recipients are a sum; the company that no e-mail reaches is told by telephone', async () => {
    const { keys, page, app } = now();
    await openOutage(keys);
    const sum = page.getByRole('group', { name: said('applicants:sum.label') }).first();
    await expect(sum).toContainText(
      `6 ${said('applicants:sum.active')} − 1 ${said('applicants:sum.without')}`,
    );
    await expect(sum).toContainText(`= 5 ${said('applicants:sum.recipients')}`);
    await keys.activate(page.getByRole('link', { name: said('applicants:calls.openList') }));
    await expect(heading(page, said('applicants:calls.title', { system: 'AP' }))).toBeVisible();
    const row = page.getByRole('row', { name: /Salah Contoh/ });
    await expect(row).toContainText('bukan alamat');
    await shoot(info, app, '4-call-list');
    for (const outcome of ['no-answer', 'reached'] as const) {
      await keys.goTo(row);
      await keys.press('Enter');
      await expect(
        page.getByRole('radio', { name: said('applicants:calls.outcomes.reached') }),
      ).toBeFocused();
      if (outcome === 'no-answer') await keys.press('ArrowDown', 'ArrowDown');
      await shoot(info, app, `4-call-${outcome}`);
      await keys.activate(page.getByRole('button', { name: said('applicants:calls.save') }));
      await noDialog(keys);
    }
    await expect(page.getByText(said('applicants:calls.empty'))).toBeVisible();
    const { outages } = await must(app, 'outages.open', {});
    const { rows } = await must(app, 'applicants.callList', { outage: outages[0]!.id, show: 'done' });
    expect(
      rows.map(({ name, standing, calls }) => [name, standing, calls.map(({ outcome }) => outcome)]),
    ).toEqual([['Salah Contoh Sdn Bhd', 'done', ['no-answer', 'reached']]]);
    await openOutage(keys);
    await expect(page.getByText(said('applicants:calls.progress', { done: '1', all: '1' }))).toBeVisible();
  });

  await test.step('the first update in time, every channel by hand', async () => {
    const { keys, page, app } = await open(clock, first, '15:30');
    await sendByHand(app);
    await must(app, 'notices.setBoard', { open: false });
    await must(app, 'officers.lock', {});
    await comeIn(app);
    await signIn(keys, 'supervisor');
    await openOutage(keys);
    await expect(strip(page)).toContainText(saying('shell:strip.next.update'));
    await giveNotice(keys, 'update');
    await answerDialog(app, handed);

    const email = channel(keys, 'email');
    await keys.activate(email.getByRole('button', { name: said('mail:column.file') }));
    await expect(email.getByText(saying('mail:column.handedAt'))).toBeVisible();
    await keys.activate(email.getByRole('button', { name: said('mail:column.confirm') }));
    await confirmNow(keys, said('mail:confirm.at'), said('mail:confirm.reference'), 'Peti mel 2026/118');
    await published(keys, 'email');

    const files = channel(keys, 'portal');
    await keys.activate(files.getByRole('button', { name: said('notices:column.files2') }));
    await expect(files.getByText(said('notices:state.handed'), { exact: true })).toBeVisible();
    await keys.activate(files.getByRole('button', { name: said('notices:column.confirm') }));
    await confirmNow(keys, said('notices:confirm.at'), said('notices:confirm.reference'), 'Portal 4711');
    await published(keys, 'portal');

    await keys.activate(
      channel(keys, 'counter').getByRole('button', { name: said('notices:column.poster') }),
    );
    const [poster = ''] = await printer.papers(1);
    expect(await textOf(poster)).toContain('SKEI Selangor');
    shootPdf(info, poster, '5-poster');
    await goToPlace(keys, said('papers:nav'));
    await expect(page.getByText(said('papers:state.sent'), { exact: true })).toHaveCount(1);
    await keys.press('y');
    await expect(page.getByText(said('papers:empty'))).toBeVisible();
    await openOutage(keys);
    await published(keys, 'counter');
    await expect(page.getByText(said('notices:section.onTime'), { exact: true }).first()).toBeVisible();
    expect(mailsEach(1)).toEqual(RECIPIENTS);
    expect(readdirSync(handed).length).toBeGreaterThanOrEqual(2);
    await shoot(info, app, '6-update-by-hand');
  });

  await test.step('the second update is late the next morning, and says so', async () => {
    const { keys, page, app } = await open(clock, second, '11:10');
    await sendByItself(app, mail.port, portal);
    await must(app, 'notices.setBoard', { open: true });
    await must(app, 'officers.lock', {});
    await comeIn(app);
    await signIn(keys, 'supervisor');
    await openOutage(keys);
    await expect(strip(page)).toContainText(saying('shell:strip.late'));
    const { rows: notices } = await must(app, 'notices.list', {});
    const { next } = await must(app, 'notices.next', {});
    expect(next[0]?.dueAt).toBe(fourWorkingHoursOn(notices[0]?.toldAt ?? '', second));
    await keys.activate(page.getByRole('button', { name: said('notices:clock.why') }));
    await expect(page.getByRole('dialog').getByRole('list')).toContainText('17:00');
    await shoot(info, app, '7-late-with-why');
    await keys.press('Escape');
    await noDialog(keys);
    await giveNotice(keys, 'update');
    for (const name of ['email', 'portal', 'counter'] as const) await published(keys, name);
    await expect(page.getByText(saying('notices:section.late')).first()).toBeVisible();
    expect(mailsEach(2)).toEqual(RECIPIENTS);
  });

  await test.step('restored, told on three channels, and closed', async () => {
    const { keys, page, app } = now();
    await openOutage(keys);
    await openStep(keys, 'Catat pemulihan sistem');
    await keys.activate(page.getByRole('button', { name: said('shell:field.now'), exact: true }));
    await keys.fill(page.getByRole('textbox', { name: said('outages:restore.toldBy') }), 'BPM');
    await keys.press('Enter');
    await keys.activate(page.getByRole('dialog').getByRole('button', { name: said('outages:restore.save') }));
    await expect(strip(page)).toContainText(said('shell:strip.restored'));
    await giveNotice(keys, 'restoration');
    for (const name of ['email', 'portal', 'counter'] as const) await published(keys, name);
    expect(mailsEach(3)).toEqual(RECIPIENTS);
    await shootBoard(boardOf(app), info.outputPath('8-board-restored.png'));
    await openStep(keys, 'Tutup gangguan');
    const close = { name: said('outages:close.save'), exact: true };
    await keys.activate(page.getByRole('main').getByRole('button', close).last());
    await keys.activate(page.getByRole('dialog').getByRole('button', close));
    await expect(strip(page)).toContainText(said('shell:strip.calm'));
    await shoot(info, app, '9-closed');
  });

  await test.step('the report: its times, as PDF and XLSX', async () => {
    const { keys, page, app } = now();
    const reports = join(folder, 'laporan');
    mkdirSync(reports);
    await answerDialog(app, reports);
    await expect(page.getByText(saying('reports:verdicts.late')).first()).toBeVisible();
    await keys.activate(page.getByRole('button', { name: said('reports:save') }));
    await expect(page.getByText(saying('reports:saved')).first()).toBeVisible({ timeout: 60_000 });
    const saved = (end: string): string =>
      join(reports, readdirSync(reports).find((name) => name.endsWith(end)) ?? 'none');
    shootPdf(info, saved('.pdf'), '10-report');
    const text = await textOf(saved('.pdf'));
    const book = [...(await unpack(saved('.xlsx'))).values()].join('');
    for (const word of ['BPM', 'Peti mel 2026/118', 'Portal 4711']) {
      expect(text).toContain(word);
      expect(book).toContain(word);
    }
  });

  await test.step('the package: anyone can verify it, and it names every notice', async () => {
    const { keys, page, app } = now();
    await answerDialog(app, folder);
    await goToPlace(keys, said('reconciliation:commands.packages'));
    await keys.activate(page.getByRole('button', { name: said('reconciliation:package.choose') }));
    await expect(page.getByText(folder, { exact: true })).toBeVisible();
    await keys.activate(page.getByRole('button', { name: said('reconciliation:package.write') }));
    const result = page.locator('[data-package]');
    await expect(result).toContainText(said('reconciliation:package.doneTitle'), { timeout: 60_000 });
    const file = (await result.getAttribute('data-package')) ?? '';
    expect(verify(file)).toMatchObject({ whole: true, drill: false, problems: [] });
    const rows = (await unpack(file)).get('notices.csv')?.trim().split('\r\n') ?? [];
    expect(rows.length).toBeGreaterThan(4);
  });
});

/** The app as it runs now. */
function now(): { app: RunningApp; page: Page; keys: Keys } {
  if (running === undefined) throw new Error('The app does not run.');
  return { app: running, page: running.page, keys: new Keys(running.page) };
}

/** Closes the app and opens it again at this time, with what it has kept; the first time it finds nothing. */
async function open(clock: MovedClock, day: string, time: string) {
  await running?.stop();
  startAt(clock, day, time);
  running = await launchApp({
    dataDir: join(folder, 'data'),
    // The PC trusts the mail server's authority, as an administrator would have seen to it.
    env: { ...clock.env, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
  });
  return now();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const strip = (page: Page) => page.getByRole('region', { name: said('shell:strip.label') });
const instant = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();

/** The list of outages, then the one that is not over. */
async function openOutage(keys: Keys): Promise<void> {
  const { page } = keys;
  await keys.press('Control+5');
  await keys.activate(page.getByRole('link', { name: said('outages:list.open', { system: 'AP' }) }));
  await expect(heading(page, said('outages:one.title', { system: 'AP' }))).toBeVisible();
}

/** A step of the runbook, unless it is the open one already. */
async function openStep(keys: Keys, text: string): Promise<void> {
  const head = keys.page.getByRole('button', { name: new RegExp(text) }).first();
  await expect(head).toBeVisible();
  if ((await head.getAttribute('aria-expanded')) === 'false') await keys.activate(head);
}

/** A dialog that asks when it was so, now, and for an officer's reference. */
async function confirmNow(keys: Keys, at: string, referenceLabel: string, reference: string): Promise<void> {
  const dialog = keys.page.getByRole('dialog');
  await keys.activate(
    dialog.getByRole('group', { name: at }).getByRole('button', { name: said('shell:field.now') }),
  );
  await keys.fill(dialog.getByRole('textbox', { name: referenceLabel }), reference);
  await keys.press('Enter');
  await noDialog(keys);
}

/** The recipients who got exactly so many mails, nobody else having got any. */
function mailsEach(count: number): readonly string[] {
  const others = mail.letters.filter(({ to }) => !RECIPIENTS.some((address) => address === to));
  expect(others).toEqual([]);
  return RECIPIENTS.filter((address) => mail.countOf(address) === count);
}

/** Closing time is 17:00, opening time 08:00: what of four hours is left at night counts on in the morning; whole minutes. */
function fourWorkingHoursOn(toldAt: string, nextDay: string): string {
  const HOUR = 3_600_000;
  const told = Math.floor(Date.parse(toldAt) / 60_000) * 60_000;
  const midnight = Date.parse(`${nextDay}T00:00:00+08:00`);
  const today = midnight - 7 * HOUR - told;
  return new Date(midnight + 8 * HOUR + 4 * HOUR - today).toISOString();
}

const isBoard = (page: Page): boolean => page.url().endsWith('#/board');

/** Opens the public's board by its button, which asks first where there is one monitor only; its own window. */
async function openBoard(keys: Keys, { app }: RunningApp): Promise<Page> {
  const { page } = keys;
  await goToPlace(keys, said('notices:commands.board'));
  await keys.activate(page.getByRole('button', { name: said('notices:column.boardOpen') }));
  await keys.activate(page.getByRole('dialog').getByRole('button', { name: said('notices:board.open') }));
  await expect.poll(() => app.windows().some(isBoard)).toBe(true);
  await noDialog(keys);
  return boardOf({ app });
}

function boardOf({ app }: Pick<RunningApp, 'app'>): Page {
  const board = app.windows().find(isBoard);
  if (board === undefined) throw new Error('There is no board.');
  return board;
}

async function shootBoard(board: Page, path: string): Promise<void> {
  await expect(board.locator('[data-notice]')).toBeVisible();
  await board.screenshot({ path });
}
