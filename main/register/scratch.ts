/** Room beside the register for what lies there unsealed for a moment, under rights that keep others out. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const BEGINNING = 'sementara-';

/** A folder that goes when the work is done, however it ends. */
export async function inScratch<T>(folder: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = mkdtempSync(join(folder, BEGINNING));
  try {
    return await work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Removes what a crash left; to be called before anything is at work. Another user's goes when they come again. */
export function sweepScratch(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(BEGINNING)))
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // it keeps everybody else out
    }
}
