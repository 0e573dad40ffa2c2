/**
 * An outage of AP of which the record credits only what happened: drafted before its gate, overtaken by the clock while the
 * app was closed, not complete while the portal fails, over a weekend, told as repaired only when BPM said so, and each
 * figure of its report held against the journal.
 */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { launchApp, privateFolder, type RunningApp } from '../helpers/app';
import { authority, openPostOffice, type PostOffice } from '../helpers/mail-server';
import { textOf } from '../helpers/printer';
import { answerDialog } from './support/dialogs';
import { signIn } from './support/door';
import { keepEvidence } from './support/evidence';
import { comeIn, must, signInAs } from './support/ipc';
import { Keys } from './support/keys';
import { complaintsInEveryLook, TWO_LOOKS } from './support/looks';
import { movedClock, whyNoMovedClock, type MovedClock } from './support/moved-clock';
import { channel, giveNotice, published } from './support/notices';
import { typed } from './support/office';
import { goToPlace, noDialog } from './support/places';
import { holdings } from './support/register';
import { said, saying } from './support/said';
import { shoot, shootPdf } from './support/shots';
import { sendByItself, setUpSkei } from './support/skei';
import { overWeekend, startAt } from './support/story-clock';
import { unpack } from './support/unpack';

let running: RunningApp | undefined;
let mail: PostOffice;
let folder: string;

test.beforeAll(async () => {
  mail = await openPostOffice();
  folder = privateFolder();
});
test.afterEach(({}, info) => keepEvidence(info, running));
test.afterAll(async () => {
  await running?.stop();
  await mail?.close();
});

const ME = 'pegawai.contoh@skei.example.my';
const APPLICANTS = ['satu@contoh.example.my', 'dua@contoh.example.my'] as const;

test('the record of an outage credits only what happened', async ({}, info) => {
  const why = whyNoMovedClock();
  test.skip(why !== undefined, why);
  test.setTimeout(600_000);
  const clock = movedClock();
  const { friday, monday } = overWeekend();
  const portal = join(folder, 'portal');
  mkdirSync(portal);
  writeFileSync(join(folder, 'ca.pem'), authority.ca);

  await test.step('before the gate the first notice is drafted, locked, and sent to oneself alone', async () => {
    const { keys, page, app } = await open(clock, friday, '10:10');
    await setUpSkei(app);
    await sendByItself(app, mail.port, portal);
    await signInAs(app, 'supervisor');
    for (const [place, address] of APPLICANTS.entries())
      await must(app, 'applicants.add', {
        ...{ key: randomUUID(), name: `Contoh ${place} Sdn Bhd`, number: `20200100001${place}`, phones: [] },
        ...{ permits: ['import'], systems: ['AP'], dataDate: '', addresses: [address] },
        ...{ source: 'counter' as const, reference: '' },
      });
    await must(app, 'officers.lock', {});
    await comeIn(app);
    await signIn(keys, 'supervisor');
    await report(keys, friday, '1000');
    await keys.activate(page.getByRole('link', { name: said('notices:section.draft') }).last());
    await expect(page.getByText(saying('notices:draft.locked'))).toBeVisible();
    await expect(page.getByRole('button', { name: said('notices:write.send') })).toBeDisabled();
    await expect(page.locator('iframe')).not.toHaveAttribute('srcdoc', /dibaik pulih|repaired/);
    await keys.fill(
      page.getByRole('textbox', { name: said('notices:write.subject') }),
      'Draf saya: {system}',
    );
    await keys.press('Control+S');
    await expect(page.getByText(saying('notices:draft.since'))).toBeVisible();
    await keys.fill(page.getByRole('textbox', { name: said('notices:trial.to') }), ME);
    await keys.press('Enter');
    await expect(
      page.getByText(saying('notices:trial.letter', { state: said('mail:state.accepted') })),
    ).toBeVisible();
    expect(mail.letters.map(({ to }) => to)).toEqual([ME]);
    expect(mail.letters[0]?.raw).toContain('[CUBAAN]');
    expect(await complaintsInEveryLook(app, 'a draft before its gate', TWO_LOOKS)).toEqual([]);
    await shoot(info, app, '1-draft');
  });

  await test.step('the gate passes while the app is closed: nobody is said to have confirmed anything', async () => {
    // and the portal's folder is gone meanwhile
    rmSync(portal, { recursive: true });
    writeFileSync(portal, '');
    const { keys, page, app } = await open(clock, friday, '13:20');
    await signIn(keys, 'supervisor');
    await openOutage(keys);
    const step = page.locator('[data-step="owner-told"]');
    await expect(step).toContainText(said('runbooks:meta.overtaken'));
    await expect(step).not.toContainText(
      said('runbooks:meta.done', { at: '', name: '' }).split(' ')[0] ?? '',
    );
    const row = page.getByRole('row').filter({ hasText: 'Pastikan maklumat daripada BPM' });
    await expect(row).toContainText(said('reports:verdicts.overtaken'));
    await expect(page.getByText('100%', { exact: true })).toHaveCount(0);
    await expect(page.locator('[data-step="first-draft"]')).toHaveAttribute('data-state', 'done');
    expect(await complaintsInEveryLook(app, 'an overtaken step', TWO_LOOKS)).toEqual([]);
    await shoot(info, app, '2-overtaken');
  });

  await test.step('the kept draft goes out; it is not complete before the portal has it', async () => {
    const { keys, page, app } = now();
    await must(app, 'notices.setBoard', { open: true });
    await openOutage(keys);
    const first = said('notices:kind.first').toLowerCase();
    await keys.activate(page.getByRole('link', { name: said('notices:section.release', { kind: first }) }));
    await expect(page.getByText(said('notices:draft.ready'))).toBeVisible();
    await expect(page.getByRole('textbox', { name: said('notices:write.subject') })).toHaveValue(
      'Draf saya: {system}',
    );
    await keys.press('Control+Enter');
    const yes = { name: said('notices:write.send') };
    await keys.activate(page.getByRole('dialog').getByRole('button', yes));
    for (const name of ['email', 'counter'] as const) await published(keys, name);
    await expect(channel(keys, 'portal').getByText(said('notices:state.failed'))).toBeVisible();
    await expect(page.getByText(saying('notices:section.notTold')).first()).toBeVisible();
    await expect(page.getByText(said('notices:section.onTime'), { exact: true })).toHaveCount(0);
    await shoot(info, app, '3-portal-fails');
    rmSync(portal);
    mkdirSync(portal);
    // the app tries again by itself, too: the button is gone where it was the quicker one
    const again = channel(keys, 'portal').getByRole('button', { name: said('notices:column.tryAgain') });
    await Promise.race([keys.activate(again), published(keys, 'portal')]);
    await published(keys, 'portal');
    await expect(page.getByText(said('notices:section.onTime'), { exact: true }).first()).toBeVisible();
    for (const address of APPLICANTS) expect(mail.countOf(address)).toBe(1);
    expect(mail.countOf(ME)).toBe(1);
  });

  await test.step('over the weekend the four hours stand still; what BPM says stands in the update', async () => {
    const { keys, page, app } = await open(clock, monday, '08:05');
    await signIn(keys, 'supervisor');
    const { next } = await must(app, 'notices.next', {});
    expect(next[0]).toMatchObject({ kind: 'update', dueAt: expect.stringMatching(`^${monday}T00:[0-5]`) });
    await openOutage(keys);
    await keys.activate(page.getByRole('button', { name: said('outages:ownerSaid.open') }).first());
    const dialog = page.getByRole('dialog');
    expect(await complaintsInEveryLook(app, 'what BPM said', TWO_LOOKS)).toEqual([]);
    await keys.activate(dialog.getByRole('button', { name: said('shell:field.now') }));
    await keys.fill(dialog.getByRole('textbox', { name: said('outages:ownerSaid.by') }), 'BPM, Encik Contoh');
    await keys.fill(dialog.getByRole('textbox', { name: said('outages:ownerSaid.note') }), 'Pelayan diganti');
    await keys.goTo(dialog.getByRole('checkbox', { name: said('outages:ownerSaid.repairing') }));
    await keys.press('Space');
    await keys.activate(dialog.getByRole('button', { name: said('outages:ownerSaid.save') }));
    await noDialog(keys);
    await giveNotice(keys, 'update', async () => {
      await expect(page.locator('iframe')).toHaveAttribute('srcdoc', /Menurut BPM pada .*kerja pembaikan/);
    });
    for (const name of ['email', 'portal', 'counter'] as const) await published(keys, name);
    await expect(page.getByText(said('notices:section.onTime'), { exact: true }).first()).toBeVisible();
    await shoot(info, app, '4-update');
  });

  await test.step('restored, told, closed', async () => {
    const { keys, page } = now();
    await openOutage(keys);
    await openStep(keys, 'Catat pemulihan sistem');
    await keys.activate(page.getByRole('button', { name: said('shell:field.now'), exact: true }));
    await keys.fill(page.getByRole('textbox', { name: said('outages:restore.toldBy') }), 'BPM');
    await keys.press('Enter');
    const restore = { name: said('outages:restore.save') };
    await keys.activate(page.getByRole('dialog').getByRole('button', restore));
    await giveNotice(keys, 'restoration');
    for (const name of ['email', 'portal', 'counter'] as const) await published(keys, name);
    await openStep(keys, 'Tutup gangguan');
    const close = { name: said('outages:close.save'), exact: true };
    await keys.activate(page.getByRole('main').getByRole('button', close).last());
    await keys.activate(page.getByRole('dialog').getByRole('button', close));
    await expect(page.getByRole('region', { name: said('shell:strip.label') })).toContainText(
      said('shell:strip.calm'),
    );
  });

  await test.step('each figure of the report stands against the journal', async () => {
    const { keys, page, app } = now();
    const reports = join(folder, 'laporan');
    mkdirSync(reports);
    await answerDialog(app, reports);
    await keys.activate(page.getByRole('button', { name: said('reports:save') }));
    await expect(page.getByText(saying('reports:saved')).first()).toBeVisible({ timeout: 60_000 });
    const saved = (end: string): string =>
      join(reports, readdirSync(reports).find((name) => name.endsWith(end)) ?? 'none');
    shootPdf(info, saved('.pdf'), '5-report');
    const text = await textOf(saved('.pdf'));
    const book = [...(await unpack(saved('.xlsx'))).values()].join('');
    const { rows } = await must(app, 'outages.list', { after: null });
    const outage = rows[0]?.id ?? '';
    const { times, score } = await must(app, 'reports.times', { outage });
    const { rows: notices } = await must(app, 'notices.list', { outage });
    const { kinds } = holdings(app.dataDir);
    const kindOf = (entry: number | null): string => kinds[(entry ?? 0) - 1] ?? 'none';
    const proved = [
      ...times.filter(({ doneAt }) => doneAt !== null).map(({ entry }) => entry),
      ...notices.flatMap(({ channels }) => channels.map(({ entry }) => entry)),
    ];
    expect(proved.length).toBeGreaterThan(9);
    for (const entry of proved) {
      expect(kindOf(entry)).toMatch(/^(notices\.(published|confirmed)|mail\.queued|outages\.owner-said)$/);
      expect(text).toContain(`catatan jurnal ${entry}`);
      expect(book).toContain(`<v>${entry}</v>`);
    }
    // BPM was asked on Monday, days after the clock: late, and never in time
    const asked = times.find(({ id }) => id === 'step-owner-told');
    expect([asked?.verdict, kindOf(asked?.entry ?? null)]).toEqual(['late', 'outages.owner-said']);
    expect(score).toEqual({ kept: 3, late: 1, missed: 0, overtaken: 0, percent: 75 });
    for (const figure of ['75%', '3 tepat masa', '1 lewat', 'BPM, Encik Contoh', 'Pelayan diganti'])
      expect(text).toContain(figure);
    expect(book).toContain('75%');
    await shoot(info, app, '6-closed');
  });
});

/** The app as it runs now. */
function now(): { app: RunningApp; page: Page; keys: Keys } {
  if (running === undefined) throw new Error('The app does not run.');
  return { app: running, page: running.page, keys: new Keys(running.page) };
}

/** Closes the app and opens it again at this time, with what it has kept. */
async function open(clock: MovedClock, day: string, time: string) {
  await running?.stop();
  startAt(clock, day, time);
  running = await launchApp({
    dataDir: join(folder, 'data'),
    env: { ...clock.env, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
  });
  return now();
}

/** BPM telephones: AP has been down since then. */
async function report(keys: Keys, day: string, clock: string): Promise<void> {
  const { page } = keys;
  await goToPlace(keys, said('outages:commands.report'));
  const since = page.getByRole('group', { name: said('outages:report.since') });
  await keys.fill(since.getByRole('textbox').first(), typed(day));
  await keys.fill(since.getByRole('textbox').last(), clock);
  await keys.fill(page.getByRole('textbox', { name: said('outages:report.toldBy') }), 'BPM');
  await keys.press('F9');
  await expect(heading(page)).toBeVisible();
}

const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: said('outages:one.title', { system: 'AP' }) });

/** The list of outages, then the one that is not over. */
async function openOutage(keys: Keys): Promise<void> {
  const { page } = keys;
  await keys.press('Control+5');
  await keys.activate(page.getByRole('link', { name: said('outages:list.open', { system: 'AP' }) }));
  await expect(heading(page)).toBeVisible();
}

/** A step of the runbook, unless it is the open one already. */
async function openStep(keys: Keys, text: string): Promise<void> {
  const head = keys.page.getByRole('button', { name: new RegExp(text) }).first();
  await expect(head).toBeVisible();
  if ((await head.getAttribute('aria-expanded')) === 'false') await keys.activate(head);
}
