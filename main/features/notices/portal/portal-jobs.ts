/** What is written into the portal's folder and read there: on another machine as a rule, and not always there. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LongJob } from '../../../call/long-work';
import { unusableFolder } from '../../../register/folder';
import { isDiskFull, writeWhole } from '../../../register/whole-file';
import type { PortalFile } from './portal-files';

export type PortalTrouble = 'portal-folder-unusable' | 'disk-full';

/** A portal reads them as another user. */
const READABLE = 0o644;

export const writePortalJob: LongJob<
  { readonly folder: string; readonly files: readonly PortalFile[] },
  { readonly code: PortalTrouble; readonly error: unknown } | null
> = {
  name: 'write-portal',
  work: ({ folder, files }) => {
    const why = unusableFolder(folder);
    if (why) return { code: 'portal-folder-unusable', error: why };
    try {
      writeFiles(folder, files);
      return null;
    } catch (error) {
      return { code: isDiskFull(error) ? 'disk-full' : 'portal-folder-unusable', error };
    }
  },
};

/** One whole file after the other, the feed last: killed in between, it never names what is not there. */
export function writeFiles(folder: string, files: readonly PortalFile[]): void {
  for (const { name, text } of files) writeWhole(join(folder, name), text, READABLE);
}

interface Held {
  readonly path: string;
  readonly text: string;
}

interface TakenBack {
  readonly id: string;
  /** What its own files say once it is taken back, and what the feed says until then. */
  readonly says: readonly Held[];
  readonly saysNot: Held;
}

/** Ids of those that are shown as if they stood. What cannot be read now is looked at again. */
export const portalShowsJob: LongJob<readonly TakenBack[], string[]> = {
  name: 'portal-shows',
  work: (notices) => notices.filter(isShown).map(({ id }) => id),
};

function isShown({ says, saysNot }: TakenBack): boolean {
  try {
    return !says.every(isHeld) || isHeld(saysNot);
  } catch {
    return false;
  }
}

const isHeld = ({ path, text }: Held): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path, 'utf8').includes(text);

export const portalJobs = [writePortalJob, portalShowsJob] as const;
