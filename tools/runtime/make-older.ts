import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, projectRoot, say } from '../project';
import type { ElectronRuntime } from './describe';
import { archiveVersion, unpackOlderElectron } from './unpack-older';

/** Counts up whenever the recipe below changes, so that an old folder is not mistaken for a new one. */
const recipe = 1;

/** Whether the older Electron can run on this machine at all: it exists for Linux x64 alone. */
export function olderElectronFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The older Electron as a folder in the cache, made on first use (some seconds). It is put together under
 * another name and renamed when complete: an interrupted or doubled start leaves no half of it.
 */
export async function olderElectron(): Promise<ElectronRuntime> {
  const folder = join(cacheFolder, `older-electron-${archiveVersion()}-${recipe}`);
  if (!existsSync(folder)) await make(folder);
  const distPath = join(folder, 'dist');
  return {
    distPath,
    executable: join(distPath, 'electron'),
    kind: 'older',
    version: (await readFile(join(distPath, 'version'), 'utf8')).trim(),
    nativeModules: join(folder, 'native/node_modules'),
  };
}

async function make(folder: string): Promise<void> {
  say('Preparing an older Electron for trying and testing (once, some seconds) …');
  await mkdir(cacheFolder, { recursive: true });
  const half = await mkdtemp(join(cacheFolder, 'older-electron-half-'));
  try {
    await unpackOlderElectron(half);
    const dist = join(half, 'dist');
    await setFuses(join(dist, 'electron'));
    // A plain folder of this name would do for Electron, but electron-builder expects a file.
    await createPackage(
      join(projectRoot, 'tools/runtime/default-app'),
      join(dist, 'resources/default_app.asar'),
    );
    await writeFile(join(dist, 'version'), await versionOf(join(dist, 'electron')));
    // mkdtemp's folder is for its maker alone; another user of this checkout may run what is in it.
    await chmod(half, 0o755);
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Another start was quicker: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

async function setFuses(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright talks to the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  });
}

/** The program names itself in its user agent; asking the file needs no library that may still be missing. */
async function versionOf(program: string): Promise<string> {
  const bytes = await readFile(program);
  for (let at = bytes.indexOf('Electron/'); at !== -1; at = bytes.indexOf('Electron/', at + 1)) {
    const version = /^Electron\/(\d+\.\d+\.\d+)/.exec(bytes.toString('latin1', at, at + 24))?.[1];
    if (version !== undefined) return version;
  }
  throw new Error(`${program} does not say which Electron it is.`);
}
