/** The files in a backup folder as they lie there, looked at where nobody who issues waits. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Counter } from '../../call/counter';
import { answered, type LongJob } from '../../call/long-work';
import { listBackups } from '../../register/backup';

export interface ListedBackup {
  readonly folder: string;
  readonly name: string;
  readonly bytes: number;
  /** Tells a changed file from the same one. */
  readonly state: string;
}

/** The newest first, `most` of each folder; a folder that cannot be read has none. */
export const listJob: LongJob<
  { readonly folders: readonly string[]; readonly most: number },
  ListedBackup[]
> = {
  name: 'list-backups',
  work: ({ folders, most }) =>
    folders.flatMap((folder) => {
      try {
        return listBackups(folder)
          .slice(0, most)
          .map((each) => ({ ...each, folder, state: stateOf(join(folder, each.name)) }));
      } catch {
        return [];
      }
    }),
};

/** Nothing where the place does not answer. */
export const listedBackups = (
  { farWork }: Pick<Counter, 'farWork'>,
  folders: readonly string[],
  most = Number.MAX_SAFE_INTEGER,
): Promise<ListedBackup[]> => answered(farWork.look(listJob, { folders, most }), []);

/** The file may have gone since it was listed. */
function stateOf(path: string): string {
  const seen = statSync(path, { throwIfNoEntry: false });
  return seen ? `${seen.size}-${seen.mtimeMs}-${seen.ino}` : 'gone';
}
