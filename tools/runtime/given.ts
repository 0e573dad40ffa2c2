import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronRuntime } from './describe';

const programs: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * The Electron a person points at with ELECTRON_OVERRIDE_DIST_PATH, the variable that Electron's own package
 * and Playwright follow too. Throws when there is none in that folder: a wish is not quietly passed over.
 */
export function givenElectron(env: NodeJS.ProcessEnv = process.env): ElectronRuntime | undefined {
  const wish = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!wish) return undefined;
  const distPath = resolve(wish);
  const executable = join(distPath, programs[process.platform] ?? 'electron');
  if (!existsSync(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${wish}, but there is no Electron in it.`);
  }
  const versionFile = join(distPath, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  // The folder may be the older Electron we made ourselves, handed on by one tool to the next.
  const nativeModules = resolve(distPath, '../native/node_modules');
  const runtime = { distPath, executable, kind: 'given', version } as const;
  return existsSync(nativeModules) ? { ...runtime, nativeModules } : runtime;
}
