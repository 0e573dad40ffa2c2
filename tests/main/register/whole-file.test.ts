import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archiveFile, keepPdf } from '../../../main/register/paper-archive';
import { sha256Hex } from '../../../main/register/hash';
import { writeWhole } from '../../../main/register/whole-file';

let folder: string;
let theirs: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  theirs = join(folder, 'theirs');
  writeFileSync(theirs, 'not ours');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a link that lies where a half-written file was expected leads nothing astray', async () => {
  const file = join(folder, 'ours');
  symlinkSync(theirs, `${file}.tmp`);
  writeWhole(file, 'ours');
  const pdf = Buffer.from('%PDF');
  const archived = archiveFile(folder, sha256Hex(pdf));
  await keepPdf(folder, Buffer.from('first'));
  symlinkSync(theirs, `${archived}.tmp`);
  await keepPdf(folder, pdf);
  expect([readFileSync(theirs, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['not ours', 'ours']);
  expect(readFileSync(archived)).toEqual(pdf);
});

it('leaves no half file when another thing stands under its name', () => {
  mkdirSync(join(folder, 'ours', 'within'), { recursive: true });
  expect(() => writeWhole(join(folder, 'ours'), 'x')).toThrow();
  expect(readdirSync(folder)).toEqual(['ours', 'theirs']);
});
