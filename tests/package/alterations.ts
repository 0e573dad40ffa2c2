import { join } from 'node:path';
import { expect } from 'vitest';
import type { Manifest } from '../../domain/reconciliation/manifest';
import { verifyPackage } from '../../package/verify-package';
import { canonicalJson } from '../../domain/journal/journal';
import { content, ownFolder, pack, relist, resign, unpack, written } from './package-files';
import { key, sampleRegister } from './sample-register';

export type Files = Map<string, Buffer>;

/** Alters a good package, packs it with another program and asks the verifier. */
export async function codesAfter(alter: (files: Files) => void, register = sampleRegister()) {
  const folder = await ownFolder();
  const files = await unpack(await written(register, folder));
  alter(files);
  const answer = await verifyPackage(await pack(join(folder, 'altered.zip'), files));
  expect(answer.whole).toBe(answer.problems.length === 0);
  return { codes: [...new Set(answer.problems.map(({ code }) => code))], answer };
}

/** A change that whoever holds the key could make: listed and signed anew. */
export const signed =
  (alter: (files: Files) => void) =>
  (files: Files): void => {
    alter(files);
    relist(files);
    resign(files, key);
  };

export const edit =
  (name: string, change: (text: string) => string) =>
  (files: Files): void => {
    const before = content(files, name);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    files.set(name, Buffer.from(after));
  };

export const editManifest = (change: (manifest: Manifest) => void) =>
  edit('manifest.json', (text) => {
    const manifest = JSON.parse(text) as Manifest;
    change(manifest);
    return canonicalJson(manifest);
  });

/** Cuts a file off before the row that begins so. */
export const cutAt = (name: string, start: string) =>
  edit(name, (text) => text.slice(0, text.indexOf(start)));

export const both =
  (...changes: ((files: Files) => void)[]) =>
  (files: Files): void => {
    for (const change of changes) change(files);
  };

export const setRows = (name: string, rows: number) =>
  editManifest((manifest) => {
    for (const file of manifest.files) if (file.name === name) file.rows = rows;
  });
