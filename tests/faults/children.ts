import { spawn, type ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const root = resolve(here, '..', '..');

export interface Children {
  /** Starts the child program of that name; `env` is added to this process's own. */
  start(args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcess;
  /** The compiled shim, for LD_PRELOAD. */
  readonly shim: string;
  dispose(): void;
}

/**
 * Bundles the counter that is to be killed, with its worker, into files that start at once (a hundred kills are a
 * hundred starts), and compiles the shim. Needs gcc.
 */
export async function prepareChildren(): Promise<Children> {
  // below node_modules, so that the SQLite addon is found from there
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'kaunter-faults-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: { child: join(here, 'child.ts'), worker: join(root, 'main', 'worker', 'worker.ts') },
        external: ['better-sqlite3', 'electron'],
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  const shim = join(mkdtempSync(join(tmpdir(), 'kaunter-shim-')), 'faults.so');
  execFileSync('gcc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-o',
    shim,
    join(here, 'shim', 'faults.c'),
    '-ldl',
    '-lpthread',
  ]);
  return {
    shim,
    start: (args, env = {}) =>
      spawn(process.execPath, [join(folder, 'child.js'), ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, ...env },
      }),
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(resolve(shim, '..'), { recursive: true, force: true });
    },
  };
}

/** Waits for the end of a child; answers its exit code, or the signal that ended it. */
export const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? signal ?? 'gone'));
  });
