/** Each step of the counter gone wrong once: a sentence says what happened and what to do, and nothing is lost. */
import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp, type RunningApp } from '../helpers/app';
import { makePrinter, textOf, type TestPrinter } from '../helpers/printer';
import { changeTo, chooseOfficer, secretField, signIn } from './support/door';
import { chooseType, CLAIMANT, leaveForm, typeClaim } from './support/counter';
import { keepEvidence } from './support/evidence';
import { asSupervisor, comeIn, giveBook, giveRange, must, openOutage, setUpOffice } from './support/ipc';
import { Keys } from './support/keys';
import { switchOffMidJob, type MidJob } from './support/mid-job';
import { goToPlace, noDialog } from './support/places';
import { doneSince, holdings, issuedIn } from './support/register';
import { said, saying } from './support/said';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let printer: TestPrinter;
let midJob: MidJob;
let keys: Keys;

test.beforeAll(async () => {
  printer = await makePrinter();
  midJob = switchOffMidJob(printer);
  running = await launchApp({ env: midJob.env });
  keys = new Keys(running.page);
  await setUpOffice(running, { printer: printer.name });
  await comeIn(running);
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(async () => {
  await running?.stop();
  await printer?.dispose();
});

const alert = (text: RegExp | string) => running.page.getByRole('alert').filter({ hasText: text }).first();
const card = () => running.page.getByRole('region', { name: said('counter:issued.title') });
const field = (name: string) => running.page.getByRole('textbox', { name, exact: true });

test('a cause book that is none: the file is refused and nothing is taken from it', async () => {
  const { page } = running;
  const choose = async (name: string, content: string | Buffer): Promise<void> => {
    const file = join(running.dataDir, name);
    writeFileSync(file, content);
    const chooser = page.waitForEvent('filechooser');
    await keys.activate(page.getByRole('button', { name: said('numbers:import.choose') }));
    await (await chooser).setFiles(file);
  };
  await signIn(keys, 'supervisor');
  await goToPlace(keys, said('numbers:nav'));
  await keys.activate(page.getByRole('button', { name: said('numbers:series.import') }));
  const before = holdings(running.dataDir);
  await choose('gaji.csv', 'BIL;NAMA;GAJI\r\n1;Contoh;1200\r\n');
  await expect(alert(said('errors:cause-book-no-header'))).toBeVisible();
  await choose('gambar.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await expect(alert(said('errors:file-unreadable'))).toBeVisible();
  await choose('kosong.csv', 'BIL;NO. KES;JENIS KES;PLAINTIF;TARIKH DAFTAR\r\n');
  await expect(alert(said('errors:cause-book-empty'))).toBeVisible();
  expect(doneSince(before, running.dataDir)).toEqual([]);
  await keys.press('Escape');
});

test('no outage, no range, no book: the counter says which, and who lifts it', async () => {
  const { page } = running;
  const blocked = (what: 'no-outage' | 'no-range' | 'no-book') =>
    expect(page.locator(`[data-blocker="${what}"]`)).toContainText(said(`counter:blocked.${what}.text`));
  await keys.press('F2');
  await blocked('no-outage');
  await expect(page.getByRole('button', { name: said('counter:blocked.no-outage.action') })).toBeFocused();
  await openOutage(running);
  await blocked('no-range');
  await giveRange(running, 2);
  await blocked('no-book');
});

test('a MyKad that cannot be: told at the field at once, and F9 issues nothing', async () => {
  await giveBook(running, 1);
  await changeTo(keys, 'clerk');
  await keys.press('F2');
  await chooseType(keys, '014');
  const before = holdings(running.dataDir);
  await keys.type('881314035526');
  const mykad = running.page.getByLabel(said('counter:party.idNumber.mykad'));
  await expect(running.page.getByText(said('errors:mykad-date'))).toBeVisible();
  await expect(mykad).toHaveAttribute('aria-invalid', 'true');
  await keys.press('F9');
  await expect(mykad).toBeFocused();
  await expect(mykad).toHaveValue('881314035526');
  expect(issuedIn(running.dataDir)).toEqual({ cases: [], receipts: [], papers: 0 });
  expect(doneSince(before, running.dataDir)).toEqual([]);
  // Set right, the same form goes on.
  await keys.fill(mykad, '880214035526');
  await expect(running.page.getByText(said('errors:mykad-date'))).toBeHidden();
  await leaveForm(keys);
});

test('less money than is due: the difference is shown and nothing is issued until it is there', async () => {
  const { page } = running;
  await keys.press('F2');
  await typeClaim(keys, { tendered: '20' });
  await expect(page.getByText(said('counter:pay.short'))).toBeVisible();
  await keys.press('F9');
  await expect(page.getByText(said('errors:tendered-less'))).toBeVisible();
  await expect(field(said('counter:pay.tendered'))).toBeFocused();
  expect(issuedIn(running.dataDir).receipts).toEqual([]);
  await keys.fill(field(said('counter:pay.tendered')), '30');
  await keys.press('F9');
  await expect(card()).toContainText('K02-000001');
  await expect(card()).toContainText('RM 5.00');
  expect(issuedIn(running.dataDir)).toMatchObject({ receipts: ['K02-000001'], papers: 2 });
});

test('the book is used up: the supervisor gives a new one and the counter goes on', async () => {
  const { page } = running;
  await keys.press('F2');
  const blocked = page.locator('[data-blocker="book-exhausted"]');
  await expect(blocked).toContainText(said('counter:blocked.book-exhausted.text'));
  await expect(blocked).toContainText(said('counter:blocked.supervisor'));
  await asSupervisor(running, () => giveBook(running, 10, 2));
  await expect(page.getByRole('combobox', { name: said('counter:type.field') })).toBeFocused();
});

test('the book is closed while a case is typed: F9 says so, the form keeps all, the new book takes it', async () => {
  const { page } = running;
  await typeClaim(keys);
  const before = issuedIn(running.dataDir);
  const { books } = await must(running, 'receipts.books', {});
  const open = books.find(({ state }) => state === 'open');
  await asSupervisor(running, () =>
    must(running, 'receipts.closeBook', { id: open?.id ?? '', reason: 'Buku salah' }),
  );
  await keys.press('F9');
  await expect(alert(said('errors:book-exhausted'))).toBeVisible();
  await expect(field(said('counter:pay.tendered'))).toHaveValue(/^50/);
  await expect(page.getByRole('main').getByText(CLAIMANT.name.slice(0, 12)).first()).toBeVisible();
  expect(issuedIn(running.dataDir)).toEqual(before);
  await asSupervisor(running, () => giveBook(running, 10, 21));
  await keys.press('F9');
  await expect(card()).toContainText('K02-000021');
  await expect(card()).toContainText('-014-0102-');
});

test('the range is used up: F9 says so, the form keeps all, the new range takes it', async () => {
  await keys.press('F2');
  await typeClaim(keys);
  const before = issuedIn(running.dataDir);
  await keys.press('F9');
  await expect(running.page.getByText(said('errors:range-exhausted'))).toBeVisible();
  expect(issuedIn(running.dataDir)).toEqual(before);
  await asSupervisor(running, () => giveRange(running, 50, '014', 103));
  await keys.press('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(field(said('counter:pay.tendered'))).toHaveValue(/^50/);
  await keys.press('F9');
  await expect(card()).toContainText('-014-0103-');
});

const PRINTING = { timeout: 60_000 };
const papersOnCard = () => running.page.getByRole('region', { name: said('counter:issued.papers') });
const inState = (state: 'sent' | 'confirmed' | 'queued') =>
  papersOnCard().getByText(said(`papers:state.${state}`), { exact: true });

test('the printer is off: the papers wait, F10 brings them when it is on again', async () => {
  await printer.papers(6);
  await printer.off();
  await keys.press('F2');
  await typeClaim(keys);
  await keys.press('F9');
  await expect(card()).toContainText('K02-000023');
  const sentence = said('papers:trouble.printer-disabled', { printer: printer.name });
  await expect(alert(sentence)).toBeVisible();
  expect(issuedIn(running.dataDir).receipts.at(-1)).toBe('K02-000023');
  await printer.on();
  await printNow();
  await cameOutOnce(8, 'K02-000023');
  await keys.press('y');
  await expect(inState('confirmed')).toHaveCount(2);
});

test('the printer is switched off in mid-job: one paper is on its way, F10 brings the other, none comes twice', async () => {
  await keys.press('F2');
  await typeClaim(keys);
  midJob.offAfterNextJob();
  await keys.press('F9');
  await expect(card()).toContainText('K02-000024');
  const sentence = said('papers:trouble.printer-disabled', { printer: printer.name });
  await expect(alert(sentence)).toBeVisible(PRINTING);
  expect(midJob.isDone()).toBe(true);
  await expect(inState('sent')).toHaveCount(1);
  await expect(inState('queued')).toHaveCount(1);
  await printer.on();
  await printNow();
  await cameOutOnce(10, 'K02-000024');
  await keys.press('y');
  await expect(inState('confirmed')).toHaveCount(2);
});

/** F10. The counter tries by itself too: where it was quicker, F10 offers a copy that nobody wants. */
async function printNow(): Promise<void> {
  await keys.press('F10');
  const copy = running.page.getByRole('dialog');
  await expect(copy.or(inState('sent').nth(1)).first()).toBeVisible(PRINTING);
  if (await copy.isVisible()) await keys.press('Escape');
  await noDialog(keys);
  await expect(inState('sent')).toHaveCount(2, PRINTING);
}

/** One original each, neither lost nor doubled by the trouble, and nothing more is to come. */
async function cameOutOnce(inAll: number, receipt: string): Promise<void> {
  const papers = await Promise.all((await printer.papers(inAll)).map(textOf));
  expect(papers).toHaveLength(inAll);
  expect(papers.filter((text) => text.includes(receipt))).toHaveLength(1);
  expect(papers.some((text) => text.includes('SALINAN'))).toBe(false);
  await expect.poll(() => printer.waitingJobs(), PRINTING).toEqual([]);
  expect(await printer.finishedJobs()).toHaveLength(inAll);
}

test('the printer is gone: the papers wait, and another printer takes them', async () => {
  const other = await makePrinter();
  try {
    await printer.remove();
    await keys.press('F2');
    await typeClaim(keys);
    await keys.press('F9');
    await expect(card()).toContainText('K02-000025');
    await expect(alert(said('papers:trouble.printer-gone', { printer: printer.name }))).toBeVisible();
    await changeTo(keys, 'supervisor');
    await goToPlace(keys, said('shell:nav.settings'));
    await keys.activate(running.page.getByRole('link', { name: said('settings:parts.printers') }));
    for (const size of ['A4', 'A5', '80mm'] as const) {
      const list = running.page.getByRole('combobox', { name: said(`settings:printers.${size}`) });
      await keys.choose(list, other.name);
    }
    await keys.activate(running.page.getByRole('button', { name: said('settings:save') }));
    await expect(running.page.getByText(said('settings:saved'))).toBeVisible();
    await changeTo(keys, 'clerk');
    await goToPlace(keys, said('papers:nav'));
    await expect(alert(said('papers:trouble.printer-gone', { printer: printer.name }))).toBeVisible();
    const sent = running.page.getByText(said('papers:state.sent'), { exact: true });
    const already = await sent.count();
    await keys.press('F10');
    await expect(sent).toHaveCount(already + 2, PRINTING);
    const papers = await Promise.all((await other.papers(2)).map(textOf));
    expect(papers.filter((text) => text.includes('K02-000025'))).toHaveLength(1);
  } finally {
    await other.dispose();
  }
});

test('three wrong PINs: the door counts down, and counts on when the app was closed', async () => {
  await keys.press('F12');
  await chooseOfficer(keys, 'clerk');
  for (let tries = 1; tries <= 2; tries++) {
    await keys.type('000111');
    await keys.press('Enter');
    await expect(alert(said('errors:secret-wrong'))).toBeVisible();
    await expect(secretField(keys, 'clerk')).toBeFocused();
  }
  await keys.type('000111');
  await keys.press('Enter');
  const wait = running.page.getByRole('timer');
  await expect(wait).toContainText(saying('officers:door.waitTitle'));
  await expect(wait).toContainText(said('officers:door.waitText'));
  await expect(secretField(keys, 'clerk')).toBeDisabled();

  await running.kill();
  running = await launchApp({ dataDir: running.dataDir });
  keys = new Keys(running.page);
  await expect(running.page.getByText(saying('officers:door.waitTitle'))).toBeVisible();
  // The other officers are not kept waiting by one who is.
  await signIn(keys, 'supervisor');
});
