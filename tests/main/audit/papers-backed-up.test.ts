/** Printed papers lie sealed beside the backups, each once, and come back with the register; none is taken on its name's word. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OpenCounter } from '../../../main/open-counter';
import { archiveFolder, readPdf } from '../../../main/register/paper-archive';
import { registerFile } from '../../../main/register/register';
import { isSyncedFolder } from '../../../main/register/synced-folder';
import { handClock, openTestCounter, testDevices, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const waiting = `SELECT count(*) AS n FROM paper_states WHERE state <> 'confirmed'`;
  await vi.waitFor(() => expect(test.counter.register!.reading().get(waiting)).toEqual({ n: 0 }), 10_000);
  test.as('supervisor');
});
afterEach(() => test.dispose());

const copies = () => readdirSync(join(test.folder, 'sandaran', 'kertas')).sort();
const papersIn = () =>
  readdirSync(archiveFolder(test.folder))
    .filter((name) => name.endsWith('.pdf'))
    .sort();
const backUp = async (): Promise<string> => {
  test.clock.forward(60_000);
  return join(test.folder, 'sandaran', (await test.must('backups.make', {})).name);
};

it('each is copied once, and what was invented or changed there is copied anew', async () => {
  await backUp();
  const first = copies();
  expect(first.map((name) => `${name.slice(0, 64)}.pdf`)).toEqual(papersIn());
  await backUp();
  expect(copies()).toEqual(first);
  // a name of the right form, and a copy that rotted
  const folder = join(test.folder, 'sandaran', 'kertas');
  rmSync(join(folder, first[0]!));
  writeFileSync(join(folder, `${first[0]!.slice(0, 64)}-${'a'.repeat(64)}.siaga-kertas`), 'x');
  await backUp();
  expect(copies().filter((name) => name.startsWith(first[0]!.slice(0, 64)))).toHaveLength(2);
  const [rotten] = copies().filter((name) => !name.includes('-aaaa'));
  truncateSync(join(folder, rotten!), 100);
  await backUp();
  expect(copies().filter((name) => name.startsWith(rotten!.slice(0, 64))).length).toBeGreaterThan(1);
});

it('they come back with the register where everything was lost', async () => {
  const path = await backUp();
  const papers = papersIn();
  expect(papers).not.toHaveLength(0);
  const { folder, clock, recoveryCode } = test;
  await test.close();
  rmSync(archiveFolder(folder), { recursive: true });
  truncateSync(registerFile(folder), 0);
  test = await openTestCounter({ folder, clock });
  const input = { path, recoveryCode, reason: 'Cakera rosak' };
  expect((await test.call('backups.restore', input)).ok).toBe(true);
  await vi.waitFor(() => expect(papersIn()).toEqual(papers), 10_000);
  for (const name of papers) expect((await readPdf(folder, name.slice(0, 64))).state).toBe('good');
});

it('a paper that is missing from the archive is told of, and hinders no backup', async () => {
  rmSync(archiveFolder(test.folder), { recursive: true });
  await backUp();
  expect(
    test.counter.register!.reading().get('SELECT good, trouble FROM backups ORDER BY id DESC LIMIT 1'),
  ).toEqual({ good: 1, trouble: 'papers-missing' });
});

it('a register in a folder that a program keeps equal with others is refused like one on a network', async () => {
  for (const name of [
    'OneDrive',
    'OneDrive - Jabatan Kehakiman',
    'Dropbox',
    'Google Drive',
    'iCloudDrive',
    'Nextcloud',
  ])
    expect(isSyncedFolder(join('/home/a', name, 'Kaunter', 'kaunter')), name).toBe(true);
  expect(isSyncedFolder('/var/lib/kaunter-siaga/kaunter')).toBe(false);
  const synced = join(mkdtempSync(join(tmpdir(), 'kaunter-synced-')), 'OneDrive - Pejabat');
  mkdirSync(synced);
  const host = {
    openDemo: () => Promise.reject(new Error('no')),
    openDrill: () => Promise.reject(new Error('no')),
    leaveDemo: () => Promise.reject(new Error('no')),
  };
  const counter = new OpenCounter({
    ...{
      folder: join(synced, 'kaunter'),
      devices: testDevices(synced),
      time: handClock(),
      drill: false,
      host,
    },
  });
  expect(counter.state).toEqual({ state: 'damaged', reason: 'register-in-synced-folder' });
  await counter.close();
  expect(existsSync(registerFile(counter.folder))).toBe(false);
});
