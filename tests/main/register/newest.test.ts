/** Newest, not only consistent: an older copy put back issues nothing, whatever was done to the evidence beside it. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rebuildWitness } from '../../../main/features/backups/rebuild-witness';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { witnessFile } from '../../../main/register/register';
import { readWitness, writeWitness } from '../../../main/register/witness';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, together } from '../approved';

const [, SUPERVISOR, CLERK] = DEMO_OFFICERS;

let test: TestCounter;
let outage: string;
/** Where no copier of the data folder comes. */
let anchorFolder: string;
let lunch: string;
beforeEach(async () => {
  anchorFolder = mkdtempSync(join(tmpdir(), 'kaunter-anchor-'));
  lunch = mkdtempSync(join(tmpdir(), 'kaunter-lunch-'));
  test = await openTestCounter();
  cpSync(join(test.folder, 'jangkar'), anchorFolder, { recursive: true });
  await restart(() => undefined);
  ({ outage } = await openOutage(test));
  await test.must('cases.issue', aCase(outage));
});
afterEach(async () => {
  await test.dispose();
  for (const folder of [anchorFolder, lunch]) rmSync(folder, { recursive: true, force: true });
});

async function restart(change: (folder: string) => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change(folder);
  test = await openTestCounter({ folder, clock, devices: { anchorFolder } });
  test.as('clerk');
}

/** The folder copied at lunch, two receipts issued, the copy put back; then `after` does its worst. */
async function putBackLunch(after: (folder: string) => void = () => undefined): Promise<void> {
  await restart((folder) => cpSync(folder, lunch, { recursive: true }));
  for (let n = 0; n < 2; n++) await test.must('cases.issue', aCase(outage));
  await restart((folder) => {
    rmSync(folder, { recursive: true });
    cpSync(lunch, folder, { recursive: true });
    after(folder);
  });
}
const issue = () => test.call('cases.issue', aCase(outage));
const reason = async () => {
  const { issuing } = await test.must('settings.status', {});
  return issuing.state === 'stopped' ? issuing.reason : issuing.state;
};

describe('an older copy of the whole folder', () => {
  const worst: Record<string, (folder: string) => void> = {
    'as it was': () => undefined,
    'its witness deleted': (folder) => rmSync(witnessFile(folder)),
    'its witness emptied': (folder) => truncateSync(witnessFile(folder)),
    'its witness a folder': (folder) => {
      rmSync(witnessFile(folder));
      cpSync(join(folder, 'vault'), witnessFile(folder), { recursive: true });
    },
    'its witness written anew with seq 0': (folder) => {
      const reading = readWitness(witnessFile(folder));
      if (reading.state !== 'read') throw new Error(reading.state);
      for (let n = 0; n < 2; n++)
        writeWitness(witnessFile(folder), { ...reading.witnessed, seq: 0, hash: '', serials: {} });
    },
  };

  it.each(Object.keys(worst))(
    '(%s) issues nothing, now and after further starts (property 6)',
    async (how) => {
      await putBackLunch(worst[how]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
      expect(await reason()).toBe('behind-witness');
      await restart(() => undefined);
      expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
    },
  );

  it('goes on in a new epoch, in which the lost serials are of unknown fate', async () => {
    await putBackLunch((folder) => rmSync(witnessFile(folder)));
    test.as('supervisor');
    const { unknownSerials } = await agreed(test, 'backups.newEpoch', { reason: 'Salinan lama' });
    expect(unknownSerials).toBe(2);
    await restart(() => undefined);
    expect(await reason()).toBe('allowed');
  });
});

describe('where witness and anchor were put back, too', () => {
  /** All but the backups, which lie elsewhere. */
  const putBackAll = async (invent: (folder: string) => void = () => undefined): Promise<void> => {
    const anchorThen = join(lunch, 'anchor');
    await restart((folder) => {
      cpSync(folder, lunch, { recursive: true });
      cpSync(anchorFolder, anchorThen, { recursive: true });
    });
    test.clock.forward(60_000);
    await test.must('cases.issue', aCase(outage));
    await test.must('backups.make', {});
    await restart((folder) => {
      for (const name of readdirSync(folder).filter((each) => each !== 'sandaran'))
        rmSync(join(folder, name), { recursive: true });
      rmSync(anchorFolder, { recursive: true });
      cpSync(anchorThen, anchorFolder, { recursive: true });
      for (const name of readdirSync(lunch).filter((each) => each !== 'sandaran' && each !== 'anchor'))
        cpSync(join(lunch, name), join(folder, name), { recursive: true });
      invent(folder);
    });
  };

  it('a backup’s name tells of the newer one, until two people begin a new epoch', async () => {
    await putBackAll();
    await vi.waitFor(async () => expect(await reason()).toBe('behind-witness'), 10_000);
    expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
    test.clock.forward(60_000);
    test.as('supervisor');
    expect(await together(test, 'backups.newEpoch', { reason: 'Salinan lama' })).toMatchObject({
      error: { code: 'backup-is-newer' },
    });
    await agreed(test, 'backups.newEpoch', { reason: 'Salinan lama', confirmed: true });
    await restart(() => undefined);
    await test.counter.backups.stop();
    expect(await reason()).toBe('allowed');
  });

  it('(its witness deleted besides) the backup’s name counts before what says nothing', async () => {
    await putBackAll((folder) => rmSync(witnessFile(folder)));
    await test.counter.backups.heard();
    expect(await reason()).toBe('behind-witness');
    expect(await rebuildWitness(test.counter)).toBe(false);
    expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
  });

  it('an invented name stops nobody', async () => {
    await putBackAll((folder) => {
      const [name] = readdirSync(join(folder, 'sandaran')).filter((each) => each.endsWith('.siaga-backup'));
      const invented = name!.replace(/-\d{6}-/, '-000999-');
      renameSync(join(folder, 'sandaran', name!), join(folder, 'sandaran', invented));
    });
    await test.counter.backups.stop();
    expect(await reason()).toBe('allowed');
  });
});

describe('the machine’s own anchor', () => {
  const lost: Record<string, () => void> = {
    missing: () => rmSync(anchorFolder, { recursive: true }),
    reset: () => writeFileSync(join(anchorFolder, 'kunci-mesin'), Buffer.alloc(32, 7)),
    unreadable: () => truncateSync(join(anchorFolder, 'kunci-mesin'), 5),
  };

  it.each(Object.keys(lost))('(%s) stops issuing until two people say why', async (how) => {
    await putBackLunch(lost[how]);
    expect(await reason()).toBe('anchor-lost');
    expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
    const input = { reason: 'Windows dipasang semula' };
    test.as('supervisor');
    expect(await test.call('backups.settleAnchor', input)).toMatchObject({
      error: { code: 'two-people-needed' },
    });
    await agreed(test, 'backups.settleAnchor', input, [SUPERVISOR, CLERK]);
    await vi.waitFor(async () => expect(await reason()).toBe('allowed'), 15_000);
    test.as('clerk');
    expect((await issue()).ok).toBe(true);
    await restart(() => undefined);
    expect(await reason()).toBe('allowed');
    expect(test.counter.register!.reading().get('SELECT call, reason, first, second FROM decisions')).toEqual(
      { call: 'backups.settleAnchor', reason: input.reason, first: 'P002', second: 'P003' },
    );
  });

  it('is not settled while it still says what is newer', async () => {
    await putBackLunch();
    test.as('supervisor');
    expect(await test.call('backups.settleAnchor', { reason: 'x' })).toMatchObject({
      error: { code: 'anchor-not-lost' },
    });
  });

  it('is named by the register, in its first entry', () => {
    const entry = test.counter
      .register!.reading()
      .get<{ data: string }>(`SELECT data FROM journal WHERE kind = 'register.opened'`);
    expect((JSON.parse(entry!.data) as { machine: string }).machine).toMatch(/^[0-9a-f]{32}$/);
  });
});
