import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openTestCounter } from '../../helpers/counter';

const ofCourt = 'Bagaimanakah saya mendaftar kes baharu?';
const ofLicences = 'Pemohon datang semasa gangguan.';

it('the help goes into the chosen folder as one PDF, of what this kind of office does', async () => {
  const pages: string[] = [];
  const makePaper = ([html]: readonly (() => string)[]): Promise<Uint8Array> => {
    pages.push(html?.() ?? '');
    return Promise.resolve(Buffer.from('%PDF-1.4\n%%EOF\n'));
  };
  const test = await openTestCounter({ devices: { makePaper } });
  onTestFinished(() => test.dispose());
  const folder = mkdtempSync(join(tmpdir(), 'help-'));
  const { file } = await test.must('help.save', { language: 'ms', folder });
  expect(file).toBe(join(folder, 'bantuan-kaunter-siaga.pdf'));
  expect(readFileSync(file, 'latin1')).toMatch(/^%PDF/);
  expect(pages[0]).toContain(ofCourt);
  expect(pages[0]).not.toContain(ofLicences);
  expect(pages[0]).toContain('<kbd>F9</kbd>');
  await test.must('help.save', { language: 'en', folder });
  expect(pages[1]).toContain('<html lang="en">');
});

it('a folder that is none is refused, and nothing is written', async () => {
  const test = await openTestCounter();
  onTestFinished(() => test.dispose());
  const file = join(mkdtempSync(join(tmpdir(), 'help-')), 'a-file');
  writeFileSync(file, '');
  expect(await test.call('help.save', { language: 'ms', folder: file })).toMatchObject({
    ok: false,
    error: { code: 'folder-unusable' },
  });
  expect(existsSync(join(file, 'bantuan-kaunter-siaga.pdf'))).toBe(false);
});
