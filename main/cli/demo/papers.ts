/** The demo's papers: waits for the real print queue, and copies what it archived under the numbers that stand on it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { waitsForPrinter } from '../../../domain/papers/print-job';
import type { Paper } from '../../../preload/contract/values';
import type { Desk } from './desk';
import { DemoFailed } from './failed';

/** A printer that takes nothing for so long will not take it in this demo. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

/** Resolves when no paper waits any more. @throws DemoFailed when the queue stands still, with what the papers say */
export async function untilPrinted(desk: Desk): Promise<void> {
  let left = Number.POSITIVE_INFINITY;
  let moved = Date.now();
  for (;;) {
    const { papers } = await desk.must('papers.open', {});
    const waiting = papers.filter(({ state }) => waitsForPrinter(state));
    if (waiting.length === 0) return;
    if (waiting.length < left) {
      left = waiting.length;
      moved = Date.now();
    }
    if (Date.now() - moved > PATIENCE_MS) throw new DemoFailed(standstill(waiting));
    await pause(LOOK_MS);
  }
}

function standstill(waiting: readonly Paper[]): string {
  const why = new Set(waiting.map(({ printer, trouble = 'no trouble told' }) => `${printer}: ${trouble}`));
  return `${waiting.length} papers did not get out (${[...why].join(', ')})`;
}

type PaperName = Pick<Paper, 'id' | 'kind' | 'number' | 'copy'>;

const NAMES: Partial<Record<Paper['kind'], string>> = {
  receipt: 'resit',
  summons: 'saman',
  application: 'permohonan',
  summary: 'ringkasan',
};

/** Writes each paper's archived bytes, whose hash is checked on the way; answers the files. */
export async function copyPapers(
  desk: Desk,
  papers: readonly PaperName[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const { id, kind, number, copy } of papers) {
    const { base64 } = await desk.must('papers.archived', { id });
    const parts = [
      NAMES[kind] ?? kind,
      number.replaceAll(/[^A-Za-z0-9-]/g, '_'),
      copy > 0 ? `salinan-${copy}` : '',
    ];
    const file = join(folder, `${parts.filter(Boolean).join('-')}.pdf`);
    writeFileSync(file, Buffer.from(base64, 'base64'), { flag: 'wx' });
    files.push(file);
  }
  return files;
}
