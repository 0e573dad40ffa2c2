/** What is no file under the name of a file that is read at the start: never waited for, never a start that fails without a word. */
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCounter } from '../../helpers/counter';
import { packedChild } from '../../helpers/pack';

const run = promisify(execFile);

const strange: Record<string, (path: string) => void> = {
  'a pipe': (path) => execFileSync('mkfifo', [path]),
  'a link to a pipe': (path) => {
    execFileSync('mkfifo', [`${path}-paip`]);
    symlinkSync(`${path}-paip`, path);
  },
  'a folder': (path) => mkdirSync(path),
  'a device that never ends': (path) => symlinkSync('/dev/zero', path),
  'a link to nowhere': (path) => symlinkSync(`${path}-tiada`, path),
  'eight gigabytes of nothing': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 8 * 2 ** 30);
  },
};

let good: string;
let files: string[];
beforeAll(async () => {
  const test = await openTestCounter();
  await test.close();
  good = test.folder;
  files = readdirSync(good, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      statSync(join(good, name)).isFile() && !name.startsWith('helaian') && !name.startsWith('sandaran'),
  );
});
afterAll(() => rmSync(good, { recursive: true, force: true }));

/** Stopped, or read as if it were gone; never thrown out of the opening. */
const SAID = /^(ready|read-only|first-run|damaged|witness-lost|anchor-lost|register-read-only|read-only)$/;

it.each(Object.keys(strange))(
  '%s in the place of each of them',
  async (what) => {
    const room = mkdtempSync(join(tmpdir(), 'kaunter-strange-'));
    try {
      const folders = files.map((name, at) => {
        const folder = join(room, `${at}`);
        cpSync(good, folder, { recursive: true });
        rmSync(join(folder, name));
        strange[what]!(join(folder, name));
        return folder;
      });
      const { stdout } = await run(
        process.execPath,
        [packedChild(join(import.meta.dirname, 'strange-files-child.ts')), ...folders],
        { timeout: 90_000 },
      ).catch((error: { stdout: string }) => error);
      const said = new Map(
        stdout.split('\n').map((line) => [basename(line.split(' ')[0]!), line.split(' ').slice(1).join(' ')]),
      );
      const wrong = files
        .map((name, at) => `${name}: ${said.get(`${at}`) ?? 'never answered'}`)
        .filter((line) => !SAID.test(line.split(': ').slice(1).join(': ')));
      expect(wrong).toEqual([]);
    } finally {
      rmSync(room, { recursive: true, force: true });
    }
  },
  120_000,
);
