/** The portal's part of a notice: files put into its folder by the app, or handed to its officer (S0.3). */
import { fail, ok } from '../../../../domain/result';
import { join } from 'node:path';
import type { Instant } from '../../../../domain/time/civil-time';
import type { NoticeContent } from '../../../../preload/contract/notice-values';
import type { Counter } from '../../../call/counter';
import { answered } from '../../../call/long-work';
import { FEED_FILE, feedFile, filesHash, noticeFiles, type PortalFile } from './portal-files';
import { portalShowsJob, writePortalJob, type PortalTrouble } from './portal-jobs';
import { inTurn } from './portal-turn';
import {
  readChannels,
  readNoticeEvents,
  insertNoticeEvent,
  isWithdrawn,
  readContent,
  readNotice,
  readNotices,
  type NoticeEventRow,
} from '../rows/notices';
import { needSetting, readSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';

/** So many notices stand in the feed. */
const FEED_LENGTH = 20;

/** Where the files go by themselves; a drill has a folder of its own and never the real portal's. Empty: by hand. */
export const portalFolder = (tx: ReadTx, counter: Pick<Counter, 'drill' | 'folder'>): string =>
  counter.drill ? join(counter.folder, 'portal') : (readSetting(tx, 'portal')?.folder ?? '');

/** What of the newest notices stands on the portal, and when the last of them changed: remembered, since every preview asks. */
const onPortal = (
  tx: ReadTx,
): { readonly standing: readonly NoticeContent[]; readonly changed: Instant | '' } =>
  tx.remembered(['notices', 'notice_events'], 'notices on the portal', () => {
    const rows = readNotices(tx, FEED_LENGTH * 2).map((row) => ({
      ...row,
      events: readNoticeEvents(tx, row.id),
    }));
    const taken = rows.flatMap(({ events }) => events.filter(({ kind }) => kind === 'withdrawn'));
    return {
      standing: rows
        .filter(({ events }) => wasGiven(events) && !events.some(({ kind }) => kind === 'withdrawn'))
        .map(({ id }) => readContent(tx, id)),
      // a notice taken back is a change too, so the feed's time never goes back (RFC 4287 4.2.15)
      changed:
        [...rows.map(({ writtenAt }) => writtenAt), ...taken.map(({ at }) => at)].toSorted().at(-1) ?? '',
    };
  });

/** The three files of one notice as they would be written now; its own feed entry comes first. */
export function portalFilesOf(tx: ReadTx, content: NoticeContent, withdrawn = false): PortalFile[] {
  const { standing, changed } = onPortal(tx);
  const others = standing.filter(({ id }) => id !== content.id);
  const contents = (withdrawn ? others : [content, ...others])
    .toSorted((one, other) => (one.writtenAt < other.writtenAt ? 1 : -1))
    .slice(0, FEED_LENGTH);
  const feed = feedFile(contents, {
    address: readSetting(tx, 'portal')?.address ?? '',
    office: needSetting(tx, 'office').name,
    updated: changed > content.writtenAt ? changed : content.writtenAt,
    drill: content.drill,
  });
  return [...noticeFiles(content, withdrawn), feed];
}

/** Whether the portal was given it, by the app or by its officer. */
const wasGiven = (events: readonly NoticeEventRow[]): boolean =>
  events.some(
    ({ channel, kind }) =>
      channel === 'portal' && (kind === 'published' || kind === 'confirmed' || kind === 'handed'),
  );

function portalNotice(tx: ReadTx, id: string) {
  if (!readNotice(tx, id)) return fail('notice-unknown');
  if (isWithdrawn(tx, id)) return fail('notice-withdrawn');
  if (!readChannels(tx, id).some(({ channel }) => channel === 'portal')) return fail('channel-not-open');
  return ok(readContent(tx, id));
}

/**
 * Writes the files into the portal's folder and notes what was published. A folder that fails leaves the notice as it is:
 * the failure is noted once, and it may be tried again.
 */
export const publishPortal = (counter: Counter, id: string) =>
  inTurn(counter, () => publishNext(counter, id));

async function publishNext(counter: Counter, id: string) {
  const register = counter.opened();
  const tx = register.reading();
  const notice = portalNotice(tx, id);
  if (!notice.ok) return notice;
  const done = readNoticeEvents(tx, id).some(
    ({ channel, kind }) => channel === 'portal' && (kind === 'published' || kind === 'confirmed'),
  );
  if (done) return fail('channel-published');
  const folder = portalFolder(tx, counter);
  if (folder === '') return fail('portal-folder-unset');
  const files = portalFilesOf(tx, notice.value);
  const failure = await tryToWrite(counter, folder, files);
  // the app was closed meanwhile: the next start looks again
  if (counter.register !== register) return fail(failure ?? 'portal-folder-unusable');
  if (failure) {
    noteFailure(counter, id, failure);
    return fail(failure);
  }
  register.write({ actor: 'system' }, (write) => {
    // meanwhile it may have been withdrawn, or an officer confirmed it
    if (isWithdrawn(write, id)) return;
    insertNoticeEvent(write, {
      notice: id,
      kind: 'published',
      channel: 'portal',
      officer: 'system',
      proof: filesHash(files),
      files: files.map(({ name }) => name),
    });
  });
  tell(counter);
  return ok({});
}

/** The same files for the officer who runs the portal. Nothing is published until that officer's time is entered. */
export async function handPortalFiles(counter: Counter, id: string, folder: string, officer: string) {
  const register = counter.opened();
  const tx = register.reading();
  const notice = portalNotice(tx, id);
  if (!notice.ok) return notice;
  const files = portalFilesOf(tx, notice.value);
  const failure = await tryToWrite(counter, folder, files);
  if (failure) return fail(failure === 'disk-full' ? failure : 'folder-unusable');
  const sha256 = filesHash(files);
  const names = files.map(({ name }) => name);
  register.write({ actor: officer }, (write) =>
    insertNoticeEvent(write, {
      notice: id,
      kind: 'handed',
      channel: 'portal',
      officer,
      proof: sha256,
      files: names,
    }),
  );
  tell(counter);
  return ok({ files: names, sha256 });
}

/** After a withdrawal: the fragment says so and the feed no longer names it. Where it cannot be written, the log says so. */
export const withdrawFromPortal = (counter: Counter, id: string): Promise<void> =>
  inTurn(counter, async () => {
    const tx = counter.register?.reading();
    if (!tx || !isWithdrawn(tx, id)) return;
    const folder = portalFolder(tx, counter);
    const own = readNoticeEvents(tx, id).some(
      ({ channel, kind }) => channel === 'portal' && kind === 'published',
    );
    if (own && folder !== '') await tryToWrite(counter, folder, portalFilesOf(tx, readContent(tx, id), true));
  });

async function tryToWrite(
  counter: Counter,
  folder: string,
  files: readonly PortalFile[],
): Promise<PortalTrouble | undefined> {
  const silent = { code: 'portal-folder-unusable', error: 'silent' } as const;
  const trouble = await answered(counter.farWork.look(writePortalJob, { folder, files }), silent);
  if (trouble) counter.log.warn('portal files not written', trouble);
  return trouble?.code;
}

/** Once for each reason: a folder that stays away shall not fill the journal. */
function noteFailure(counter: Counter, id: string, code: string): void {
  const register = counter.opened();
  const last = readNoticeEvents(register.reading(), id).findLast(({ channel }) => channel === 'portal');
  if (last?.kind === 'failed' && last.note === code) return;
  try {
    register.write({ actor: 'system' }, (tx) =>
      insertNoticeEvent(tx, { notice: id, kind: 'failed', channel: 'portal', officer: 'system', note: code }),
    );
  } catch (error) {
    counter.log.warn('portal failure not noted', { error });
  }
  tell(counter);
}

/** Of these notices, which were taken back, those whose files do not say so: the folder was away then, or the app ended. */
async function stillShown(tx: ReadTx, counter: Counter, withdrawn: readonly string[]): Promise<string[]> {
  if (withdrawn.length === 0) return [];
  const folder = portalFolder(tx, counter);
  const notices = withdrawn.map((id) => {
    const content = readContent(tx, id);
    const feed = join(folder, `${content.drill ? 'LATIHAN-' : ''}${FEED_FILE}`);
    const says = noticeFiles(content, true).map(({ name, text }) => ({ path: join(folder, name), text }));
    return { id, says, saysNot: { path: feed, text: `urn:uuid:${id}` } };
  });
  return answered(counter.farWork.look(portalShowsJob, notices), []);
}

/**
 * Notices whose files should be in the folder by themselves and are not: after a crash, or while it was away. None of an
 * older copy, whose notices may have been taken back long ago.
 */
export async function publishWaiting(counter: Counter): Promise<void> {
  const { register } = counter;
  if (!register || register.readOnly || register.clockState().state !== 'good') return;
  if (!register.maySendOut('letters')) return;
  const tx = register.reading();
  if (portalFolder(tx, counter) === '') return;
  const notices = readNotices(tx, FEED_LENGTH).map(({ id }) => id);
  const withdrawn = notices.filter((id) => isWithdrawn(tx, id));
  const open = notices.filter(
    (id) =>
      readChannels(tx, id).some(({ channel }) => channel === 'portal') &&
      !isWithdrawn(tx, id) &&
      !wasGiven(readNoticeEvents(tx, id)),
  );
  for (const id of await stillShown(tx, counter, withdrawn)) await withdrawFromPortal(counter, id);
  for (const id of open) if (counter.register === register) await publishPortal(counter, id);
}

const tell = (counter: Counter): void =>
  counter.events.send({ kind: 'changed', features: ['notices', 'outages', 'home'] });
