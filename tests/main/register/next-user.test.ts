/**
 * One PC, many users: what one member of the counter's group made, the next one goes on with, whatever their umask; a
 * stranger reads nothing. With real users of this machine, which root alone can become.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packedChild } from '../../helpers/pack';

const GROUP = 60_990;
const whyNot =
  process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0
    ? ''
    : 'needs root and setpriv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync('/var/tmp/kaunter-kumpulan-');
  chownSync(folder, 0, GROUP);
  // as the installer makes it
  chmodSync(folder, 0o2770);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a counter in that folder as that user; answers what it said. */
function as(user: number, umask: string, groups = String(GROUP)): string {
  const child = packedChild(join(import.meta.dirname, 'next-user-child.ts'));
  const node = [process.execPath, child, folder].join(' ');
  return execFileSync(
    'setpriv',
    [`--reuid=${user}`, `--regid=${user}`, `--groups=${groups}`, 'sh', '-c', `umask ${umask}; exec ${node}`],
    { encoding: 'utf8', env: { ...process.env, HOME: '/nonexistent' } },
  ).trim();
}

const everything = (at: string): string[] =>
  readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    return entry.isDirectory() ? [path, ...everything(path)] : [path];
  });

describe.skipIf(whyNot !== '')('the next user of the group', () => {
  it('opens the same register, signs in, issues, and hands it on', { timeout: 180_000 }, () => {
    expect(as(60_001, '077')).toBe('set up, R2-000001');
    expect(as(60_002, '022')).toBe('signed in, R2-000002');
    expect(as(60_001, '077')).toBe('signed in, R2-000003');
    for (const path of everything(folder)) {
      const { mode, gid } = statSync(path);
      const rights = statSync(path).isDirectory() ? 0o2770 : 0o660;
      expect([path, gid, (mode & 0o7777).toString(8)]).toEqual([path, GROUP, rights.toString(8)]);
    }
  });

  it('is no stranger: who does not belong to the group opens nothing', { timeout: 120_000 }, () => {
    as(60_001, '077');
    expect(() => as(60_003, '022', '60003')).toThrow();
  });
});

it('a folder of one’s own stays one’s own', async () => {
  const { makeFolder, fileRights } = await import('../../../main/register/rights');
  const own = join(folder, '..', `kaunter-sendiri-${process.pid}`);
  mkdirSync(own, { mode: 0o700 });
  try {
    makeFolder(join(own, 'vault'));
    expect((statSync(join(own, 'vault')).mode & 0o7777).toString(8)).toBe('700');
    expect(fileRights(join(own, 'witness')).toString(8)).toBe('600');
  } finally {
    rmSync(own, { recursive: true });
  }
});
