/** Damage of every kind has a name, and harms nothing beside what it lies in. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';
import { registerFile, witnessFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { unsealed } from '../../helpers/sealed';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  test = undefined;
});

async function checkRegister(path: string) {
  let out = '';
  const exit = await dispatch(['check-register', path], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  return {
    exit,
    answer: out === '' ? undefined : (JSON.parse(out) as { ok: boolean; problem?: { code: string } }),
  };
}

const PAGE = 4096;

describe('zeroed pages', () => {
  it('have a name for whoever issues and whoever checks, wherever they lie', async () => {
    test = await openTestCounter();
    const { outage } = await openOutage(test);
    for (let n = 0; n < 3; n++) await test.must('cases.issue', aCase(outage));
    const { folder, clock } = test;
    await test.close();
    const source = openDatabase(registerFile(folder));
    source.pragma('wal_checkpoint(TRUNCATE)');
    source.close();
    const whole = readFileSync(registerFile(folder));
    const seen = new Set<string>();
    for (let page = 1; page < whole.length / PAGE; page++) {
      const broken = Buffer.from(whole);
      broken.fill(0, page * PAGE, (page + 1) * PAGE);
      writeFileSync(registerFile(folder), broken);
      const checked = await checkRegister(registerFile(folder));
      expect(checked, `page ${page}`).toMatchObject({ exit: 1, answer: { ok: false } });
      // opening takes its time
      if (page % 3 !== 1) continue;
      test = await openTestCounter({ folder, clock });
      test.as('clerk');
      const issued = test.counter.register ? await test.call('cases.issue', aCase(outage)) : undefined;
      const code = issued && !issued.ok ? issued.error.code : 'issued or not opened';
      expect(code, `page ${page}`).not.toBe('internal');
      seen.add(code);
      await test.close();
      for (const side of ['-wal', '-shm']) rmSync(registerFile(folder) + side, { force: true });
    }
    expect(seen).toContain('register-damaged');
    writeFileSync(registerFile(folder), whole);
    test = await openTestCounter({ folder, clock });
  }, 300_000);
});

it('a witness that is a folder is set aside, and a whole register goes on after its check', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  await test.close();
  rmSync(witnessFile(test.folder));
  mkdirSync(join(witnessFile(test.folder), 'x'), { recursive: true });
  test = await openTestCounter({ folder: test.folder, clock: test.clock });
  expect(test.counter.state).toEqual({ state: 'ready' });
  await vi.waitFor(() => expect(test!.counter.opened().againstWitness().state).toBe('sound'), 15_000);
  test.as('clerk');
  expect((await test.call('cases.issue', aCase(outage))).ok).toBe(true);
  expect(readdirSync(test.folder).filter((name) => name.startsWith('witness-'))).toHaveLength(1);
});

describe('the folder of backups', () => {
  const folderOf = (counter: TestCounter) => join(counter.folder, 'sandaran');

  it('is listed though a link in it leads nowhere and another in a circle', async () => {
    test = await openTestCounter();
    test.as('supervisor');
    const { name } = await test.must('backups.make', {});
    symlinkSync(join(test.folder, 'nowhere'), join(folderOf(test), 'sandaran-K02-a.siaga-backup'));
    symlinkSync('sandaran-K02-b.siaga-backup', join(folderOf(test), 'sandaran-K02-b.siaga-backup'));
    expect((await test.must('backups.list', {})).backups.map((each) => each.name)).toEqual([name]);
    test.clock.forward(60_000);
    expect((await test.call('backups.make', {})).ok).toBe(true);
  });

  it('keeps every true backup, whatever invented names lie beside them', async () => {
    test = await openTestCounter();
    test.as('supervisor');
    const first = await test.must('backups.make', {});
    for (let n = 10; n < 30; n++)
      writeFileSync(join(folderOf(test), `sandaran-K02-203011${n}T100000-000999.siaga-backup`), 'x');
    test.clock.forward(60_000);
    const second = await test.must('backups.make', {});
    for (const { name } of [first, second]) expect(existsSync(join(folderOf(test), name)), name).toBe(true);
  });

  it('forgets the oldest of its own once there are more than fourteen', async () => {
    test = await openTestCounter();
    test.as('supervisor');
    const made: string[] = [];
    for (let n = 0; n < 16; n++) {
      made.push((await test.must('backups.make', {})).name);
      test.clock.forward(60_000);
    }
    const there = readdirSync(folderOf(test)).filter((name) => name.endsWith('.siaga-backup'));
    expect(there.toSorted()).toEqual(made.slice(2).toSorted());
  }, 60_000);

  it('on a drive that is gone is not made anew elsewhere', async () => {
    test = await openTestCounter();
    test.as('administrator');
    const drive = join(test.folder, 'pemacu', 'sandaran');
    await test.must('settings.saveBackupFolder', { folder: drive });
    test.as('supervisor');
    expect((await test.call('backups.make', {})).ok).toBe(true);
    for (const gone of [
      () => rmSync(join(test!.folder, 'pemacu'), { recursive: true }),
      // a mount point without its drive is an empty folder
      () => mkdirSync(drive, { recursive: true }),
    ]) {
      gone();
      expect(await test.call('backups.make', {})).toMatchObject({
        error: { code: 'backup-folder-unusable' },
      });
    }
    expect(readdirSync(drive)).toEqual([]);
  });

  it('holds a copy of a register with a false row beside the good ones, and never as one of them', async () => {
    test = await openTestCounter();
    test.as('supervisor');
    const good = await test.must('backups.make', {});
    const db = openDatabase(registerFile(test.folder));
    db.exec(
      `DROP TRIGGER guard_officers_update; UPDATE officers SET name = 'Orang lain' WHERE code = 'PK01'`,
    );
    db.close();
    test.clock.forward(60_000);
    expect(await test.call('backups.make', {})).toMatchObject({ error: { code: 'backup-wrong' } });
    const there = readdirSync(folderOf(test));
    expect(there).toContain(good.name);
    expect(there.filter((name) => name.endsWith('.siaga-backup'))).toEqual([good.name]);
    expect(there.filter((name) => name.endsWith('.rosak'))).toHaveLength(1);
    const copy = await unsealed(join(folderOf(test), good.name), test.recoveryCode);
    expect(await checkRegister(copy)).toMatchObject({ exit: 0 });
  });
});
