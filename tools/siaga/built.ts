import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project';

const SOURCES = ['domain', 'words', 'papers', 'preload', 'main', 'renderer'];
const SETTINGS = ['electron.vite.config.ts', 'package-lock.json', 'tsconfig.json'];
const RESULTS = [
  'out/main/main.js',
  'out/main/worker.js',
  'out/preload/bridge.js',
  'out/renderer/index.html',
];

/** Whether `out/` holds the app as its sources stand now. */
export function isBuilt(root = projectRoot): boolean {
  const built = Math.min(...RESULTS.map((file) => changedAt(join(root, file))));
  const sources = SOURCES.flatMap((folder) => filesBelow(join(root, folder)));
  const newest = Math.max(...[...sources, ...SETTINGS.map((file) => join(root, file))].map(changedAt));
  return built > newest;
}

/** Milliseconds since 1970; 0 for what is not there. */
const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
