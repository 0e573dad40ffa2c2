/** Folders that people choose may lie on a drive that never answers: they are looked at, and written to, where nobody else waits. */
import { unusableFolder } from '../register/folder';
import { isDiskFull, writeWhole } from '../register/whole-file';
import { answered, type FarWork, type LongJob } from './long-work';

export type FolderTrouble = 'folder-unusable' | 'disk-full';

interface Far {
  readonly farWork: FarWork;
}

/** {@link unusableFolder} */
const unusableJob: LongJob<string, boolean> = {
  name: 'unusable-folder',
  work: (path) => unusableFolder(path) !== undefined,
};

interface FileOrder {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its rights; as the folder says where left out. */
  readonly mode?: number;
}

const writeJob: LongJob<FileOrder, FolderTrouble | null> = {
  name: 'write-file',
  work: ({ path, bytes, mode }) => {
    try {
      writeWhole(path, bytes, mode);
      return null;
    } catch (error) {
      return isDiskFull(error) ? 'disk-full' : 'folder-unusable';
    }
  },
};

/** Whether nothing can be written there, or the place does not answer. Makes the folder where it is missing. */
export const isUnusable = ({ farWork }: Far, folder: string): Promise<boolean> =>
  answered(farWork.look(unusableJob, folder), true);

/** Writes a small file whole, or not at all; null once it lies there. */
export const writeFar = ({ farWork }: Far, order: FileOrder): Promise<FolderTrouble | null> =>
  answered(farWork.look(writeJob, order), 'folder-unusable');

export const folderJobs = [unusableJob, writeJob] as const;
