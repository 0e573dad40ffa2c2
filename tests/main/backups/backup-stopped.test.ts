/** A counter that is closed while its register is copied or checked waits for one step of it, however large the register. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyedFile } from '../../../main/features/backups/keyed-file';
import { proofsOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { BackupStopped, makeBackup, type BackupWatch } from '../../../main/register/backup';
import { walkThrough } from '../../../main/register/full-check';
import { lookInto } from '../../../main/register/look';
import { registerFile } from '../../../main/register/register';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
let folder: string;
beforeEach(async () => {
  test = await openTestCounter();
  mkdirSync((folder = join(test.folder, 'sandaran-lain')));
});
afterEach(() => test.dispose());

const backup = (watch: Partial<BackupWatch>) =>
  makeBackup(
    { ...keyedFile(test.counter.opened()), folder, counter: 'K02', at: test.counter.clock.now() },
    { check: () => Promise.resolve(undefined), progress: () => undefined, stopAsked: () => false, ...watch },
  );

it('leaves nothing of a backup that is stopped while it is copied', async () => {
  let checked = false;
  const check = () => Promise.resolve(void (checked = true));
  await expect(backup({ check, stopAsked: () => true })).rejects.toThrow(BackupStopped);
  expect(checked).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('gives no name to a copy whose check was stopped', async () => {
  let stopped = false;
  const check = () => Promise.resolve(void (stopped = true));
  await expect(backup({ check, stopAsked: () => stopped })).rejects.toThrow(BackupStopped);
  expect(readdirSync(folder)).toEqual([]);
});

it("ends SQLite's own check of the file between two of its parts", async () => {
  const { checkable, close } = lookInto(registerFile(test.folder));
  const all = [...checkable.integrityParts()].length;
  let parts = 0;
  const counted = {
    ...checkable,
    *integrityParts() {
      for (const part of checkable.integrityParts()) {
        parts += 1;
        yield part;
      }
    },
  };
  expect(await walkThrough(counted, proofsOf(features), () => true)).toEqual({ problems: [] });
  expect(parts).toBe(1);
  expect(all).toBeGreaterThan(20);
  close();
});

it('tells whoever makes a backup that it was stopped, and counts it as no failure', async () => {
  test.as('supervisor');
  const making = test.call('backups.make', {});
  await test.close();
  const made = await making;
  if (!made.ok) expect(made.error.code).toBe('backup-stopped');
  const again = await openTestCounter({ folder: test.folder });
  expect(again.counter.opened().reading().all('SELECT * FROM backups WHERE good = 0')).toEqual([]);
  await again.dispose();
});
