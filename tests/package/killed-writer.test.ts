import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newSigningKey } from '../../package/sign';
import { verifyPackage } from '../../package/verify-package';
import { packedChild } from '../helpers/pack';
import { ownFolder } from './package-files';

const script = resolve(import.meta.dirname, 'killed-writer.ts');

/** Starts the writer, kills it that many milliseconds after it began to write, and tells what lies in its folder. */
async function killAfter(folder: string, keyFile: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [packedChild(script), folder, keyFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  expect(child.exitCode).toBeNull();
  await sleep(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return readdir(folder);
}

test('killed at any moment, what bears the final name is a whole package', async () => {
  const folder = await ownFolder();
  const keyFile = join(folder, 'key.pem');
  await writeFile(keyFile, newSigningKey().export({ type: 'pkcs8', format: 'pem' }));
  const seen = { nothing: 0, half: 0, whole: 0 };
  for (const milliseconds of [0, 5, 10, 20, 40, 80, 160, 5000]) {
    const target = join(folder, String(milliseconds));
    await mkdir(target);
    const names = await killAfter(target, keyFile, milliseconds);
    const final = names.filter((name) => name.endsWith('.zip'));
    for (const name of final) expect((await verifyPackage(join(target, name))).problems).toEqual([]);
    for (const name of names) expect(name).toMatch(/^\..*\.part$|^penyesuaian-.*\.zip$/);
    seen[final.length > 0 ? 'whole' : names.length > 0 ? 'half' : 'nothing'] += 1;
  }
  expect(seen.half, 'no kill met the writer at work').toBeGreaterThan(0);
  expect(seen.whole, 'the writer never came to its end').toBeGreaterThan(0);
}, 60_000);
