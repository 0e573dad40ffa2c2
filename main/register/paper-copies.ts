/**
 * Printed papers beside the backups: each once, sealed to the recovery key, in `kertas/`. A name says the paper's hash, the
 * sealed file's, and a keyed hash of both: what was invented or changed there counts for nothing, and is copied anew.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveFile, archiveFolder, readPdf } from './paper-archive';
import { makeFolder } from './rights';
import type { RowKey } from './row-key';
import { CannotUnseal, hashFile, sealBytes, unsealFile } from './sealed-file';
import { LEFTOVER, syncFolder, temporaryFor } from './whole-file';

const ENDING = '.siaga-kertas';
const HALF = 32;

const copiesIn = (backupFolder: string): string => join(backupFolder, 'kertas');

/** Whose papers, and where. */
export interface PaperCopies {
  readonly counterFolder: string;
  readonly backupFolder: string;
  /** SHA-256 of every paper that the register knows. */
  readonly papers: readonly string[];
}

/**
 * Copies what is not there yet. Answers how many the archive has no more, or under other bytes. Throws the file system's
 * error, and what `goOn` throws.
 */
export async function copyPapers(
  { counterFolder, backupFolder, papers }: PaperCopies,
  seal: { readonly key: RowKey; readonly recipient: string },
  goOn: () => void,
): Promise<{ copied: number; missing: number }> {
  const folder = copiesIn(backupFolder);
  makeFolder(folder);
  await sweep(folder, new Set(papers));
  const standing = new Set<string>();
  for (const copy of await readCopies(folder)) {
    goOn();
    if (await isTrue(copy, seal.key)) standing.add(copy.paper);
  }
  let [copied, missing] = [0, 0];
  for (const paper of papers.filter((each) => !standing.has(each))) {
    goOn();
    const read = await readPdf(counterFolder, paper);
    if (read.state !== 'good') missing++;
    else {
      const temporary = temporaryFor(join(folder, paper));
      const sealed = (await sealBytes(read.bytes, temporary, [seal.recipient])).slice(0, HALF);
      await rename(temporary, join(folder, `${paper}-${sealed}${markOf(seal.key, paper, sealed)}${ENDING}`));
      copied++;
    }
  }
  if (copied > 0) syncFolder(folder);
  return { copied, missing };
}

/** What a crash left half written of our own papers. */
async function sweep(folder: string, papers: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(LEFTOVER) && papers.has(name.slice(0, 64)))
      await rm(join(folder, name), { force: true });
}

/** Brings back what the archive lacks; answers how many no true copy was found of. Throws what `goOn` throws, too. */
export async function bringPapers(
  { counterFolder, backupFolder, papers }: PaperCopies,
  identity: string,
  goOn: () => void,
): Promise<{ brought: number; missing: number }> {
  const copies = Map.groupBy(await readCopies(copiesIn(backupFolder)).catch(() => []), ({ paper }) => paper);
  makeFolder(archiveFolder(counterFolder));
  let [brought, missing] = [0, 0];
  for (const paper of papers) {
    goOn();
    if ((await readPdf(counterFolder, paper)).state === 'good') continue;
    if (await bringOne(archiveFile(counterFolder, paper), paper, copies.get(paper) ?? [], identity))
      brought++;
    else missing++;
  }
  syncFolder(archiveFolder(counterFolder));
  return { brought, missing };
}

interface Copy {
  readonly path: string;
  readonly paper: string;
  readonly sealed: string;
  readonly mark: string;
}

async function readCopies(folder: string): Promise<Copy[]> {
  return (await readdir(folder)).flatMap((name) => {
    const { paper, sealed, mark } =
      /^(?<paper>[0-9a-f]{64})-(?<sealed>[0-9a-f]{32})(?<mark>[0-9a-f]{32})\.siaga-kertas$/.exec(name)
        ?.groups ?? {};
    return paper && sealed && mark ? [{ path: join(folder, name), paper, sealed, mark }] : [];
  });
}

const markOf = (key: RowKey, paper: string, sealed: string): string =>
  key.hashOf(`paper ${paper} ${sealed}`).slice(0, HALF);

const isTrue = async ({ path, paper, sealed, mark }: Copy, key: RowKey): Promise<boolean> =>
  mark === markOf(key, paper, sealed) && (await hashFile(path).catch(() => '')).startsWith(sealed);

/** The paper's own hash decides, whatever a name says. */
async function bringOne(
  to: string,
  paper: string,
  copies: readonly Copy[],
  identity: string,
): Promise<boolean> {
  for (const { path } of copies) {
    const temporary = temporaryFor(to);
    try {
      await unsealFile(path, temporary, identity);
      if ((await hashFile(temporary)) !== paper) continue;
      await rename(temporary, to);
      return true;
    } catch (error) {
      if (!(error instanceof CannotUnseal)) throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  }
  return false;
}
