/** Papers as the app makes them: laid out, measured and cut by the real browser, and read back from their PDFs. */
import { buildSync } from 'esbuild';
import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PaperView } from '../../../papers/look/paper-view';
import type { PaperDocument } from '../../../papers/paper-document';
import { findDisplay } from '../../../tools/display';
import { findElectron } from '../../../tools/electron-runtime';
import { sandboxSwitch } from '../../../tools/sandbox-switch';

export interface PressJob {
  readonly name: string;
  readonly document: PaperDocument;
  readonly view: PaperView;
}

/** Makes each as `NAME.pdf` in the folder. */
export async function press(folder: string, jobs: readonly PressJob[]): Promise<void> {
  const main = join(folder, 'press.cjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'press-main.ts')],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    external: ['electron'],
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
  const [{ executable }, display] = [await findElectron(), await findDisplay()];
  try {
    const args = [...sandboxSwitch(), `--user-data-dir=${join(folder, 'electron')}`, main, folder];
    const env = { ...process.env, ...(display.own ? { DISPLAY: display.name } : {}) };
    await promisify(execFile)(executable, args, { env, timeout: 120_000 });
  } finally {
    await display.stop();
  }
}

export interface PressedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly text: string;
  /** Of the lowest and the uppermost word, from the page's upper edge. */
  readonly lowestMm: number;
  readonly topMm: number;
}

const MM_PER_POINT = 25.4 / 72;

/** The pages of a PDF with their words, as they lie on the paper. */
export function pagesOf(pdf: string): PressedPage[] {
  const told = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 << 20 });
  return told.split('<page ').slice(1).map((page) => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
    const words = [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)];
    return {
      widthMm: Number(width) * MM_PER_POINT,
      heightMm: Number(height) * MM_PER_POINT,
      text: words.map(([, , , word]) => word).join(' '),
      topMm: Math.min(...words.map(([, top]) => Number(top))) * MM_PER_POINT,
      lowestMm: Math.max(...words.map(([, , foot]) => Number(foot))) * MM_PER_POINT,
    };
  }); // prettier-ignore
}
