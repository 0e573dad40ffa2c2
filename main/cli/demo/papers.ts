/** Copies what the demo's print queue archived, under the numbers that stand on it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../../preload/contract/values';
import type { Desk } from '../../demo/desk';

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
