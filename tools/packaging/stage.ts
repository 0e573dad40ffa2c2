import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project';

interface Manifest {
  dependencies?: Record<string, string>;
  version: string;
}

const carriedOver = ['name', 'productName', 'version', 'description', 'author', 'license', 'main'] as const;

/**
 * Makes `dist/staged`: the built app with the native modules of the older Electron instead of its own, because
 * those cannot load there. Returns its path.
 */
export function stageForOlder(nativeModules: string): string {
  const staged = join(projectRoot, 'dist/staged');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  cpSync(join(projectRoot, 'out'), join(staged, 'out'), { recursive: true });
  cpSync(nativeModules, join(staged, 'node_modules'), { recursive: true });

  const addon = join(staged, 'node_modules/better-sqlite3/package.json');
  const addonManifest = read<Manifest>(addon);
  // Its installer is not here and not needed: the binary is.
  delete addonManifest.dependencies?.['prebuild-install'];
  write(addon, addonManifest);

  const own = read<Record<string, unknown>>(join(projectRoot, 'package.json'));
  const manifest = Object.fromEntries(carriedOver.map((key) => [key, own[key]]));
  write(join(staged, 'package.json'), {
    ...manifest,
    dependencies: { 'better-sqlite3': addonManifest.version },
  });
  return staged;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function write(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
