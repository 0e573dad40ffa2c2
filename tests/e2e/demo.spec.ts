import { expect, test } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project';
import { privateFolder } from '../helpers/app';
import { ownDisplay } from '../helpers/own-display';

/** What one run of the command line answered. */
interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function siaga(...args: string[]): Promise<Answer> {
  const env = { ...process.env, ...ownDisplay() };
  const child = spawn('npm', ['run', '-s', 'siaga', '--', ...args], { cwd: projectRoot, env });
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

/** Width and height as a PNG's header says them. */
function sizeOf(png: string): { width: number; height: number } {
  const bytes = readFileSync(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.describe('siaga demo', () => {
  const home = privateFolder();
  test.afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('carries one outage from the first call to a package that verifies as a drill', async () => {
    test.setTimeout(600_000);
    const out = join(home, 'demo');
    const { code, out: answer, err } = await siaga('demo', '--out', out, '--cases', '3');
    expect(code, err).toBe(0);
    const made = JSON.parse(answer);
    expect(answer.trimEnd().split('\n')).toHaveLength(1);
    expect(made).toMatchObject({
      drill: true,
      out,
      cases: 3,
      receipts: 3,
      summonses: 3,
      reregistration: { same: 1, new: 1, clash: 1 },
      package: { receipts: 3, cases: 3, verified: true },
      papers: { files: 7, unanswered: 0 },
    });

    const verified = await siaga('verify', made.package.file, '--whole');
    expect(verified.code, verified.out).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ whole: true, drill: true, problems: [] });

    const papers = readdirSync(made.papers.folder).sort();
    expect(papers.filter((name) => name.startsWith('resit-'))).toEqual([
      'resit-LATIHAN-R2-000001.pdf',
      'resit-LATIHAN-R2-000002.pdf',
      'resit-LATIHAN-R2-000003.pdf',
    ]);
    const receipt = pdfText(join(made.papers.folder, 'resit-LATIHAN-R2-000001.pdf'));
    expect(receipt).toContain('LATIHAN-R2-000001');
    expect(receipt).toContain('Tidak sah. Dicetak untuk latihan sahaja.');
    const summons = papers.find((name) => name.startsWith('saman-')) ?? '';
    expect(pdfText(join(made.papers.folder, summons))).toContain(
      summons.slice('saman-'.length, -'.pdf'.length),
    );

    const screens = readdirSync(made.screens.folder);
    expect(screens).toHaveLength(made.screens.files);
    for (const look of ['ms-terang', 'ms-gelap', 'en-terang', 'en-gelap']) {
      expect(screens.filter((name) => name.endsWith(`-${look}.png`)).length).toBeGreaterThanOrEqual(11);
    }
    for (const name of screens) {
      expect(sizeOf(join(made.screens.folder, name)), name).toEqual({ width: 1366, height: 768 });
    }
  });

  test('tells wrong use by exit code 2 and touches nothing', async () => {
    const full = join(home, 'full');
    const wrong = [
      ['demo'],
      ['demo', '--out', join(home, 'never'), '--scenario', 'none'],
      ['demo', '--out', join(home, 'never'), '--cases', 'many'],
      ['demo', '--out', home],
      ['demo', '--out', full, '--page', '1'],
    ];
    for (const args of wrong) {
      const { code, out, err } = await siaga(...args);
      expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' });
      expect(err).toContain('use: siaga demo --out DIR');
    }
    expect(existsSync(join(home, 'never'))).toBe(false);
    expect(existsSync(full)).toBe(false);
  });

  test('answers no where the printer is not there', async () => {
    const { code, out, err } = await siaga(
      'demo',
      '--out',
      join(home, 'no-printer'),
      '--printer',
      'TIADA-PENCETAK',
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('TIADA-PENCETAK');
  });
});
