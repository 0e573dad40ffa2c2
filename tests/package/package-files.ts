import type { KeyObject } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';
import yauzl from 'yauzl';
import yazl from 'yazl';
import type { Manifest } from '../../domain/reconciliation/manifest';
import { canonicalJson, type Json } from '../../domain/journal/journal';
import { packageSigner } from '../../package/sign';
import { writePackage } from '../../package/write-package';
import { sha256, type SampleRegister } from './sample-register';

/** A folder of the test's own, removed after it. */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaunter-package-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the register's package and answers its path. */
export async function written(register: SampleRegister, folder: string): Promise<string> {
  const signer = packageSigner(register.key);
  const result = await writePackage({ folder, source: register.source(), signer });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.path;
}

/** The content by name, read by a library that shares nothing with the verifier. */
export async function unpack(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zip = await yauzl.openPromise(path);
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

/** Packs files with another library, as someone with a text editor and a ZIP program would. */
export async function pack(
  path: string,
  files: Iterable<[name: string, content: Buffer]>,
  options: Partial<yazl.Options> = {},
): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of files) zip.addBuffer(content, name, options);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

export function manifestOf(files: ReadonlyMap<string, Buffer>): Manifest {
  return JSON.parse(content(files, 'manifest.json')) as Manifest;
}

export function content(files: ReadonlyMap<string, Buffer>, name: string): string {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no ${name}`);
  return bytes.toString('utf8');
}

/** Puts the manifest right about the bytes of every file that it lists, so that only the deeper checks can object. */
export function relist(files: Map<string, Buffer>): void {
  const manifest = manifestOf(files);
  for (const file of manifest.files) {
    const bytes = files.get(file.name);
    if (bytes !== undefined) Object.assign(file, { bytes: bytes.length, sha256: sha256(bytes) });
  }
  setManifest(files, manifest);
}

/** As canonical JSON, which is the one way in which a manifest is written. */
export function setManifest(files: Map<string, Buffer>, manifest: Manifest): void {
  files.set('manifest.json', Buffer.from(canonicalJson(manifest as Json)));
}

export function resign(files: Map<string, Buffer>, key: KeyObject): void {
  const bytes = files.get('manifest.json') ?? Buffer.alloc(0);
  const signature = packageSigner(key).sign(bytes);
  files.set('manifest.sig', Buffer.from(Buffer.from(signature).toString('base64')));
}
