import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../main/features/notices/rows/notices';
import { FEED_FILE } from '../../../main/features/notices/portal/portal-files';
import { portalFilesOf } from '../../../main/features/notices/portal/publish-portal';
import { dispatch } from '../../../main/ipc/dispatch';
import { posterOf } from '../../../papers/poster/poster-of';
import { handClock, type HandClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
let clock: HandClock;
let outage: string;
/** An AP outage in force since 11:00, at 11:05 on a Monday. */
beforeEach(async () => {
  clock = handClock('2026-11-23T08:10');
  test = await openSkei({ clock });
  outage = await apOutage(test, '2026-11-23T08:00');
  clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
}, 60_000);
afterEach(() => test.dispose());

const next = async () => (await test.must('notices.next', {})).next[0];
const channel = async (id: string, name: string) =>
  (await test.must('notices.get', { id })).notice.channels.find((each) => each.channel === name);
const batchOf = (notice: string): string =>
  test.counter
    .opened()
    .reading()
    .one<{ id: string }>('SELECT id FROM mail_batches WHERE origin_id = ?', notice).id;

describe('by hand', () => {
  it('counts once both have published it, from the later of the two', async () => {
    const notice = await writeNotice(test, outage, 'first');
    clock.set('2026-11-23T11:40');
    await test.must('notices.confirmChannel', {
      id: notice.id,
      channel: 'portal',
      atLocal: '2026-11-23T11:20',
      reference: 'Portal 17',
    });
    expect((await next())?.kind).toBe('first');
    await test.must('mail.confirmByHand', {
      batch: batchOf(notice.id),
      sentLocal: '2026-11-23T11:35',
      reference: 'Peti mel 3',
    });
    // 11:35 + 4 working hours
    expect(await next()).toMatchObject({ kind: 'update', dueAt: '2026-11-23T07:35:00.000Z', stage: 'calm' });
  });

  it('refuses a time to come, one before the notice, a second one, and a channel it has not', async () => {
    const { id } = await writeNotice(test, outage, 'first');
    const confirm = (atLocal: string) =>
      test.call('notices.confirmChannel', { id, channel: 'portal', atLocal, reference: 'x' });
    expect(await confirm('2026-11-23T11:06')).toMatchObject({ error: { code: 'time-in-future' } });
    expect(await confirm('2026-11-23T11:04')).toMatchObject({ error: { code: 'time-before-notice' } });
    expect(await confirm('2026-11-23T11:05')).toMatchObject({ ok: true });
    expect(await confirm('2026-11-23T11:05')).toMatchObject({ error: { code: 'channel-published' } });
  });

  it('the portal officer is handed the same files; that publishes nothing', async () => {
    const { id } = await writeNotice(test, outage, 'first');
    const folder = mkdtempSync(join(tmpdir(), 'portal-'));
    const { files, sha256 } = await test.must('notices.portalFiles', { id, folder });
    expect(await channel(id, 'portal')).toMatchObject({
      state: 'handed',
      publishedAt: null,
      proof: sha256,
      files,
    });
    await test.must('notices.confirmChannel', {
      id,
      channel: 'portal',
      atLocal: '2026-11-23T11:05',
      reference: 'Portal 17',
    });
    expect(await channel(id, 'portal')).toMatchObject({
      state: 'published',
      byHand: true,
      proof: sha256,
      files,
    });
    rmSync(folder, { recursive: true });
  });
});

it('a portal folder that fails leaves the notice, says so once, and is tried again', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'portal-'));
  const folder = join(parent, 'notis');
  const { templates } = await test.must('notices.settings', {});
  await test.must('notices.saveSettings', { templates, portal: { folder, address: '' } });
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file stands where the folder was');
  const { id } = await writeNotice(test, outage, 'first');
  await vi.waitFor(
    async () =>
      expect(await channel(id, 'portal')).toMatchObject({
        state: 'failed',
        trouble: 'portal-folder-unusable',
      }),
    10_000,
  );
  const { seq } = test.counter.opened().head();
  expect(await test.call('notices.publishPortal', { id })).toMatchObject({
    error: { code: 'portal-folder-unusable' },
  });
  test.counter.deadlines.tick();
  expect(test.counter.opened().head().seq).toBeLessThanOrEqual(seq + 1);
  rmSync(folder);
  await vi.waitFor(async () => {
    test.counter.deadlines.tick();
    expect(await channel(id, 'portal')).toMatchObject({ state: 'published' });
  }, 10_000);
  rmSync(parent, { recursive: true });
});

it('the board shows the newest notice, and what it shows is the counter channel proved', async () => {
  const { id, hash } = await writeNotice(test, outage, 'first');
  const asBoard = (name: string, input: unknown) => dispatch(test.counter, { window: 'board' }, name, input);
  test.counter.sessions.end();
  expect(await asBoard('notices.board', {})).toMatchObject({
    value: { pages: [{ notice: { id }, shown: false }] },
  });
  expect(await asBoard('notices.shown', { ids: [id, randomUUID()] })).toMatchObject({ ok: true });
  expect(await asBoard('notices.shown', { ids: [id] })).toMatchObject({ ok: true });
  expect(await asBoard('notices.list', {})).toMatchObject({ error: { code: 'window-forbidden' } });
  expect(await asBoard('notices.write', {})).toMatchObject({ error: { code: 'window-forbidden' } });
  test.as('clerk');
  expect(await channel(id, 'counter')).toMatchObject({ state: 'published', byHand: false, proof: hash });
  expect(await test.call('notices.shown', { ids: [id] })).toMatchObject({
    error: { code: 'window-forbidden' },
  });
  const { n } = test.counter
    .opened()
    .reading()
    .one<{ n: number }>(
      "SELECT count(*) AS n FROM notice_events WHERE notice = ? AND channel = 'counter'",
      id,
    );
  expect(n).toBe(1);
});

it('a poster that is a file in the archive alone proves nothing: an officer says that it hangs', async () => {
  const { id } = await writeNotice(test, outage, 'first');
  const { paper } = await test.must('notices.printPoster', { key: randomUUID(), id });
  expect(paper).toMatchObject({ kind: 'poster', copy: 0, size: 'A4' });
  const papers = async () => (await channel(id, 'counter'))?.papers.map(({ state }) => state);
  await expect.poll(papers, { timeout: 5_000 }).toEqual(['confirmed']);
  expect(await channel(id, 'counter')).toMatchObject({ state: 'waiting', publishedAt: null });
  const hangs = {
    id,
    channel: 'counter' as const,
    atLocal: '2026-11-23T11:05',
    reference: 'Papan kenyataan',
  };
  await test.must('notices.confirmChannel', hangs);
  expect(await channel(id, 'counter')).toMatchObject({ state: 'published', byHand: true });
});

it('withdrawn: kept with its reason, off the board, no longer counted, a first one may be written again', async () => {
  const { id } = await writeNotice(test, outage, 'first');
  expect(await test.call('notices.preview', await draft('first'))).toMatchObject({
    error: { code: 'notice-not-now' },
  });
  await test.must('notices.withdraw', { id, reason: 'Salah sistem' });
  expect((await test.must('notices.get', { id })).notice.withdrawn).toMatchObject({ reason: 'Salah sistem' });
  expect((await test.must('notices.board', {})).pages).toEqual([]);
  expect(await test.call('notices.preview', await draft('first'))).toMatchObject({ ok: true });
});

const draft = async (kind: 'first' | 'update') => ({
  key: randomUUID(),
  outage,
  kind,
  ...(await test.must('notices.draft', { outage, kind })).draft,
});

it('the preview is the notice: the same texts on every channel', async () => {
  const input = await draft('first');
  const shown = await test.must('notices.preview', input);
  const { notice } = await test.must('notices.write', input);
  const { texts } = await test.must('notices.get', { id: notice.id });
  expect(texts.email).toEqual(shown.email);
  expect(texts.portal).toEqual(shown.portal);
  expect(posterOf(texts.content)).toEqual(posterOf(shown.content));
});

it('an administrator manages the office and writes no notice; a clerk changes no template', async () => {
  const input = await draft('first');
  const { templates, portal } = await test.must('notices.settings', {});
  test.as('administrator');
  expect(await test.call('notices.write', input)).toMatchObject({ error: { code: 'role-forbidden' } });
  test.as('clerk');
  expect(await test.call('notices.saveSettings', { templates, portal })).toMatchObject({
    error: { code: 'role-forbidden' },
  });
  expect(await test.call('notices.write', input)).toMatchObject({ ok: true });
});

it('f01: the feed’s time never goes back, not when what it named last is taken back, nor when all is', async () => {
  const feedTime = (id: string): string => {
    const tx = test.counter.opened().reading();
    const feed = portalFilesOf(tx, readContent(tx, id), true).find(({ name }) => name === FEED_FILE)!;
    return /<updated>([^<]+)</.exec(feed.text)![1]!;
  };
  const { id } = await writeNotice(test, outage, 'first');
  clock.set('2026-11-23T11:50');
  const update = await writeNotice(test, outage, 'update');
  expect(feedTime(update.id)).toBe('2026-11-23T03:50:00.000Z');
  clock.set('2026-11-23T12:10');
  await test.must('notices.withdraw', { id: update.id, reason: 'Salah' });
  expect(feedTime(update.id)).toBe('2026-11-23T04:10:00.000Z');
  clock.set('2026-11-23T12:20');
  await test.must('notices.withdraw', { id, reason: 'Salah' });
  expect(feedTime(id)).toBe('2026-11-23T04:20:00.000Z');
});

it('no word of a notice stands in the journal', async () => {
  const { id } = await writeNotice(test, outage, 'first');
  await test.must('notices.withdraw', { id, reason: 'Sebab rahsia' });
  const text = JSON.stringify(test.counter.opened().reading().all('SELECT kind, data FROM journal'));
  expect(text).toContain('notices.written');
  expect(text).not.toContain('Sebab rahsia');
  expect(text).not.toContain('Dimaklumkan');
});
