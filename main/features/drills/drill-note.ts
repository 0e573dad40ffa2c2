/** The note beside a drill's register: what is practised in this folder, and whether it has ended. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { drillScore, drillSpeed } from '../../../preload/contract/drills';
import { instant } from '../../../preload/contract/values';
import { readSmallFile } from '../../register/small-file';
import { writeWhole } from '../../register/whole-file';

const FILE = 'latihan.json';
/** The demo office lies in `latihan`; a drill's folder says when it began. */
const FOLDER = /^latihan-\d{8}-\d{6}$/;

const drillNote = z.object({
  id: z.string().regex(FOLDER),
  system: z.string(),
  speed: drillSpeed,
  openedAt: instant,
  /** The officer of the real office. */
  openedBy: z.string(),
  ended: z.object({ at: instant, score: drillScore }).nullable(),
});
export type DrillNote = z.infer<typeof drillNote>;

export function keepNote(folder: string, note: DrillNote): void {
  writeWhole(join(folder, FILE), JSON.stringify(note));
}

/** Undefined for a folder that is no drill's, and for a note that cannot be read: a drill is then one that nobody goes on with. */
export function readNote(folder: string): DrillNote | undefined {
  const file = join(folder, FILE);
  if (!existsSync(file)) return undefined;
  try {
    return drillNote.parse(JSON.parse(readSmallFile(file).toString('utf8')));
  } catch {
    return undefined;
  }
}

/** Every drill in the app's data folder, the newest first. */
export function readNotes(dataFolder: string): DrillNote[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .filter((name) => FOLDER.test(name))
    .sort()
    .reverse()
    .flatMap((name) => readNote(join(dataFolder, name)) ?? []);
}
