import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyPackage } from '../../package/verify-package';
import { ownFolder, pack, unpack, written } from './package-files';
import { sampleRegister } from './sample-register';

async function sample() {
  const folder = await ownFolder();
  const files = await unpack(await written(sampleRegister(), folder));
  return { folder, files, path: join(folder, 'other.zip') };
}

async function problems(path: string) {
  return (await verifyPackage(path)).problems;
}

/** Changes the first central record, or the first local header, of a file on the disk. */
async function poke(path: string, place: 'central' | 'local', change: (bytes: Buffer, at: number) => void) {
  const bytes = await readFile(path);
  change(bytes, place === 'local' ? 0 : bytes.readUInt32LE(bytes.length - 6));
  await writeFile(path, bytes);
}

test('packed anew, in another order, deflated or stored, with the times of another day, it verifies', async () => {
  const { files, path } = await sample();
  const reversed = [...files].reverse();
  expect(await problems(await pack(path, reversed, { compressionLevel: 9, mtime: new Date() }))).toEqual([]);
  expect(await problems(await pack(path, reversed, { compress: false, mode: 0o100600 }))).toEqual([]);
});

test('z01: packed by Finder, which sets a bit of its own beside the mode, it verifies', async () => {
  const { files, path } = await sample();
  await pack(path, files);
  await poke(path, 'central', (bytes, at) => bytes.writeUInt32LE(0x81a44000, at + 38));
  expect(await problems(path)).toEqual([]);
});

test.each([
  ['z01-packed-by-macos-finder.zip', []],
  ['z13-packed-with-descriptors.zip', []],
  // FORMAT refuses jar's own mark on purpose
  ['z14-packed-by-jar.zip', ['not-a-package', 'not-a-package']],
])('%s: what its program wrote beside the files', async (name, expected) => {
  // they are packages of a former version: only how they are packed is looked at
  const codes = (await problems(join(import.meta.dirname, '../fixtures/field', name))).map(
    ({ code }) => code,
  );
  expect(codes.filter((code) => code === 'not-a-package')).toEqual(expected);
});

test('a name twice is refused, whichever of the two is right', async () => {
  const { files, path } = await sample();
  const twice = [...files, ['cases.csv', Buffer.from('x')] as [string, Buffer]];
  const codes = (await problems(await pack(path, twice))).map(({ code }) => code);
  expect(codes).toEqual(['unsafe-name', 'file-extra']);
});

test('a name that leads out of the folder is refused and told in one line', async () => {
  const { files, path } = await sample();
  await pack(path, [['aaaaaa.csv', Buffer.from('x')], ...files]);
  const bytes = await readFile(path);
  for (let at = bytes.indexOf('aaaaaa.csv'); at >= 0; at = bytes.indexOf('aaaaaa.csv'))
    bytes.write('../../\n.sh', at);
  await writeFile(path, bytes);
  expect(await problems(path)).toEqual([
    { code: 'unsafe-name', where: '"../../\\n.sh"' },
    { code: 'file-extra', where: '"../../\\n.sh"' },
  ]);
});

test('a link is refused', async () => {
  const { files, path } = await sample();
  await pack(path, files, { mode: 0o120777 });
  expect((await problems(path)).map(({ code }) => code)).toContain('not-a-package');
});

test('an encrypted entry is refused', async () => {
  const { files, path } = await sample();
  await pack(path, files);
  for (const place of ['local', 'central'] as const) {
    await poke(path, place, (bytes, at) => {
      const flags = at + (place === 'local' ? 6 : 8);
      bytes.writeUInt16LE(bytes.readUInt16LE(flags) | 1, flags);
    });
  }
  expect((await problems(path)).map(({ code }) => code)).toContain('not-a-package');
});

test('two headers that name different files are refused', async () => {
  const { files, path } = await sample();
  await pack(path, files);
  await poke(path, 'local', (bytes, at) => bytes.write('X', at + 30));
  expect(await problems(path)).toMatchObject([{ code: 'not-a-package' }]);
});

test('a second entry over the same bytes is refused', async () => {
  const { files, path } = await sample();
  await pack(path, files, { compress: false });
  await poke(path, 'central', (bytes, at) => {
    const second = at + 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30);
    bytes.writeUInt32LE(0, second + 42);
  });
  expect(await problems(path)).toMatchObject([{ code: 'not-a-package' }]);
});

test('bytes hidden between two entries are refused', async () => {
  const { files, path } = await sample();
  await pack(path, files);
  const bytes = await readFile(path);
  const directory = bytes.readUInt32LE(bytes.length - 6);
  const hidden = Buffer.from('hidden');
  let second = directory;
  for (
    let at = directory;
    at < bytes.length - 22;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30)
  ) {
    const offset = bytes.readUInt32LE(at + 42);
    if (offset === 0) continue;
    second = Math.min(second, offset);
    bytes.writeUInt32LE(offset + hidden.length, at + 42);
  }
  bytes.writeUInt32LE(directory + hidden.length, bytes.length - 6);
  await writeFile(path, Buffer.concat([bytes.subarray(0, second), hidden, bytes.subarray(second)]));
  expect(await problems(path)).toMatchObject([{ code: 'not-a-package' }]);
});

test('a file that unpacks to a thousand times its size is refused before it is unpacked', async () => {
  const { files, path } = await sample();
  files.set('cases.csv', Buffer.alloc(64 * 1024 * 1024));
  expect(await problems(await pack(path, files))).toEqual([
    { code: 'not-a-package', where: 'unpacks to far more than it holds' },
  ]);
});

test('a file that unpacks to more than its headers say is not read on', async () => {
  const { files, path } = await sample();
  files.delete('cases.csv');
  await pack(path, [['cases.csv', Buffer.alloc(32 * 1024 * 1024)], ...files]);
  for (const [place, size] of [
    ['local', 22],
    ['central', 24],
  ] as const) {
    await poke(path, place, (bytes, at) => bytes.writeUInt32LE(1000, at + size));
  }
  expect((await problems(path)).map(({ code, where }) => `${code} ${where}`)).toEqual([
    'file-changed cases.csv',
    'row-invalid cases.csv:1',
    'total-wrong cases.csv rows',
    'row-unproved journal.ndjson:3 cases.csv',
  ]);
});

test('a hundred entries are not looked at', async () => {
  const { path } = await sample();
  const many = Array.from({ length: 100 }, (_, index): [string, Buffer] => [`f${index}`, Buffer.alloc(1)]);
  expect(await problems(await pack(path, many))).toEqual([
    { code: 'not-a-package', where: 'too many entries' },
  ]);
});
