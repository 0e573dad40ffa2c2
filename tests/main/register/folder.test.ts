import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unusableFolder } from '../../../main/register/folder';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'kaunter-folder-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('makes a folder that is missing, with those above it', () => {
  expect(unusableFolder(join(home, 'a', 'b', 'c'))).toBeUndefined();
  expect(unusableFolder(join(home, 'a', 'b', 'c'))).toBeUndefined();
});

it('tells a file, a path that leads nowhere and one below a file from a folder', () => {
  writeFileSync(join(home, 'fail'), '');
  expect(unusableFolder(join(home, 'fail'))).toBe('not-a-folder');
  expect(unusableFolder('sandaran')).toBe('relative');
  expect(unusableFolder(join(home, 'fail', 'sandaran'))).toBe('not-writable');
});

it.runIf(process.platform === 'linux')('comes back where the system takes no folders', () => {
  expect(unusableFolder('/proc/sandaran/x')).toBe('not-writable');
});
