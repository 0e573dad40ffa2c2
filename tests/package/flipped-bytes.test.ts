import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyPackage } from '../../package/verify-package';
import { ownFolder, written } from './package-files';
import { sampleRegister } from './sample-register';

/** Where no content stands: local headers, the directory and the end record. There each byte is tried. */
function structure(bytes: Buffer): number[] {
  const directory = bytes.readUInt32LE(bytes.length - 6);
  const positions: number[] = [];
  for (let at = 0; at < directory;) {
    const header = 30 + bytes.readUInt16LE(at + 26);
    for (let offset = 0; offset < header; offset += 1) positions.push(at + offset);
    at += header + bytes.readUInt32LE(at + 18);
  }
  for (let at = directory; at < bytes.length; at += 1) positions.push(at);
  return positions;
}

async function accepted(
  positions: number[],
  change: (byte: number, at: number) => number,
): Promise<number[]> {
  const folder = await ownFolder();
  const bytes = await readFile(await written(sampleRegister(), folder));
  const path = join(folder, 'flipped.zip');
  const passed: number[] = [];
  for (const at of positions.length > 0 ? positions : structure(bytes)) {
    if (at >= bytes.length) break;
    const flipped = Buffer.from(bytes);
    flipped[at] = change(bytes[at] ?? 0, at) & 0xff;
    await writeFile(path, flipped);
    if ((await verifyPackage(path)).ok) passed.push(at);
  }
  return passed;
}

const everySeventh = Array.from({ length: 4000 }, (_, index) => index * 7);

test('every byte of every header, one bit of it or all of them, is refused', async () => {
  expect(await accepted([], (byte) => ~byte)).toEqual([]);
  expect(await accepted([], (byte, at) => byte ^ (1 << (at % 8)))).toEqual([]);
}, 120_000);

test('every seventh byte of the file is refused', async () => {
  expect(await accepted(everySeventh, (byte, at) => byte ^ (1 << (at % 8)))).toEqual([]);
}, 120_000);

test('cut short anywhere, or with a byte before or after it, it is no package', async () => {
  const folder = await ownFolder();
  const bytes = await readFile(await written(sampleRegister(), folder));
  const path = join(folder, 'cut.zip');
  const variants = [
    ...[0, 1, 21, 22, 23, 100, 1000, bytes.length - 22, bytes.length - 1].map((end) =>
      bytes.subarray(0, end),
    ),
    bytes.subarray(1),
    Buffer.concat([bytes, Buffer.from([0])]),
    Buffer.concat([Buffer.from([0]), bytes]),
    Buffer.concat([bytes, bytes]),
    Buffer.alloc(5000, 0x20),
  ];
  for (const variant of variants) {
    await writeFile(path, variant);
    expect(await verifyPackage(path)).toMatchObject({
      ok: false,
      drill: false,
      signer: 'unknown',
      fingerprint: null,
      problems: [{ code: 'not-a-package' }],
    });
  }
});
