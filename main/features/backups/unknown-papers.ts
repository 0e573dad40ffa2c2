/**
 * What the archive says of this copy: a paper that lies there whole, and that the register never noted, was made by a newer
 * copy, since each is noted before its file gets its name (`keepPdf`). Other names, links, folders and files that are not what
 * their name says are nobody's papers.
 */
import { dirname } from 'node:path';
import type { Counter } from '../../call/counter';
import type { LongJob } from '../../call/long-work';
import { readFrom } from '../../register/look';
import { papersIn, readPdf } from '../../register/paper-archive';
import { registerFile } from '../../register/register';
import { findUnnoted } from '../papers/rows/archive-files';
import { tellNewer } from './newer-backups';

export interface ArchiveOrder {
  readonly registerFile: string;
  /** Whose archive; the register's own folder unless it is a copy on its way in. */
  readonly folder: string;
}

/** Hashes of papers under whose names files lie that the register never noted. */
export const unnotedJob: LongJob<ArchiveOrder, string[]> = {
  name: 'unnoted-papers',
  work: unnotedIn,
};

/** One such paper that is whole; null where there is none. */
export const newerPaperJob: LongJob<string, string | null> = {
  name: 'newer-paper',
  work: async (registerFile) => {
    const folder = dirname(registerFile);
    for (const sha256 of await unnotedIn({ registerFile, folder }))
      if ((await readPdf(folder, sha256)).state === 'good') return sha256;
    return null;
  },
};

async function unnotedIn({ registerFile, folder }: ArchiveOrder): Promise<string[]> {
  const names = await papersIn(folder);
  return names.length === 0 ? [] : readFrom(registerFile, (tx) => findUnnoted(tx, names));
}

/** A copy in whose archive papers of a newer one lie issues nothing, as behind its witness. In drills nothing is official. */
export async function askArchive(counter: Counter): Promise<void> {
  const { register, drill } = counter;
  if (!register || drill) return;
  const paper = await counter.longWork.run(newerPaperJob, registerFile(counter.folder), { answers: {} });
  if (paper !== null) tellNewer(counter, register, { paper });
}
