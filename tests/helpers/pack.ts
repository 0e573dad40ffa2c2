/** Programs of tests in one file each: read through tsx, hundreds of files take longer than most of what they do. */
import { buildSync } from 'esbuild';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packs each program of `sources` into `folder`, under its own name with `.js`; the SQLite addon is found from here. */
export function pack(sources: readonly string[], folder: string): void {
  buildSync({
    entryPoints: [...sources],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['import'],
    jsx: 'automatic',
    external: ['electron', 'better-sqlite3'],
    // as in the built app; without maps, which each thread would read anew
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(import.meta.dirname, 'pack.ts')).href),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    minifySyntax: true,
    logLevel: 'error',
  });
}

/** The packed program of a process that a test starts, made once in this run; answers its file. */
export function packedChild(source: string): string {
  const name = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const made = join(tmpdir(), `child-${name}.js`);
  if (!existsSync(made)) {
    const fresh = join(tmpdir(), `child-${name}-${randomUUID()}`);
    pack([source], fresh);
    // two workers may make it at once: whichever is later replaces the same bytes
    renameSync(join(fresh, source.split(/[\\/]/).at(-1)!.replace(/\.ts$/, '.js')), made);
  }
  return made;
}
