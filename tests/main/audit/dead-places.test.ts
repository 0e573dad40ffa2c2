/** A folder that never answers holds up neither issuing nor signing in, home, closing: it is asked on a thread of its own. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FOLDER_MARK } from '../../../main/features/backups/backup-folder';
import { portalShowsJob, writeFiles } from '../../../main/features/notices/portal/portal-jobs';
import { notePackage } from '../../../main/features/reconciliation/package/pending-packages';
import { readPending } from '../../../main/features/reconciliation/rows/packages';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
afterEach(() => test.dispose());

/** A pipe that nobody ever opens at its other end: whoever opens it waits, as at a dead drive. */
function deadFile(path: string): void {
  rmSync(path, { force: true });
  const pipe = join(mkdtempSync(join(tmpdir(), 'kaunter-dead-')), 'pipe');
  execFileSync('mkfifo', [pipe]);
  symlinkSync(pipe, path);
  // whoever still waits at the end, or comes later, is let go, so that the run can end
  onTestFinished(() => void openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK));
}

describe('a backup folder on a dead drive', () => {
  const dead = async () => {
    test = await openTestCounter({ lookMs: 400 });
    const { outage } = await openOutage(test);
    await test.must('backups.make', {});
    deadFile(join(test.counter.devices.defaultBackupFolder, FOLDER_MARK));
    return outage;
  };

  it('is told of in its time, and meanwhile the counter issues, signs in and shows its home', async () => {
    const outage = await dead();
    const backup = test.call('backups.make', {});
    await test.must('cases.issue', aCase(outage));
    await test.must('home.agenda', {});
    expect((await test.call('officers.signIn', { code: 'PK01', secret: '482915' })).ok).toBe(true);
    expect(await backup).toMatchObject({ error: { code: 'backup-folder-unusable' } });
    test.as('supervisor');
    expect((await test.must('backups.list', {})).backups).toEqual([]);
  });

  it('holds up no closing', async () => {
    await dead();
    void test.call('backups.make', {});
    await test.close();
  });
});

it('a package that was interrupted, and whose file now never answers, holds up no start', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  test.as('supervisor');
  test.clock.set('2026-11-22T12:00');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  const path = join(test.folder, 'pakej.zip');
  notePackage(test.counter.opened(), {
    path,
    row: {
      ...{ id: randomUUID(), name: 'pakej.zip', outage, firstSeq: 1, lastSeq: 1, headHash: '', sha256: '' },
      ...{ summary: '{}', officer: 'P002' },
    },
  });
  const { folder, clock } = test;
  await test.close();
  deadFile(path);
  test = await openTestCounter({ folder, clock, lookMs: 400 });
  test.as('supervisor');
  await test.must('home.agenda', {});
  await vi.waitFor(() => expect(readPending(test.counter.opened().reading())).toEqual([]), 15_000);
});

it('a page of the portal that is no file is not waited for: it is written anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaunter-portal-'));
  const page = join(folder, 'notis.html');
  deadFile(page);
  const notice = { id: 'N-1', says: [{ path: page, text: 'x' }], saysNot: { path: page, text: 'x' } };
  expect(portalShowsJob.work([notice], undefined as never)).toEqual(['N-1']);
  writeFiles(folder, [{ name: 'notis.html', text: 'ditarik balik' }]);
  expect(readFileSync(page, 'utf8')).toBe('ditarik balik');
});

it('what hangs for one hinders nobody else’s look', async () => {
  test = await openTestCounter({ lookMs: 400 });
  const dead = join(test.folder, 'mati');
  mkdirSync(dead);
  deadFile(join(dead, FOLDER_MARK));
  test.as('administrator');
  const saving = test.call('settings.saveBackupFolder', { folder: dead });
  expect((await test.call('settings.saveBackupFolder', { folder: join(test.folder, randomUUID()) })).ok).toBe(
    true,
  );
  expect(await saving).toMatchObject({ error: { code: 'backup-folder-unusable' } });
});
