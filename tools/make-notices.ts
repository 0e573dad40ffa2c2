/**
 * Writes `THIRD-PARTY-NOTICES.md`: every package whose code or font is in what we ship, with its licence in full.
 * `npx tsx tools/make-notices.ts`, after dependencies changed.
 */
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';

const ENTRIES = [
  'main/main.ts',
  'main/worker/worker.ts',
  'main/worker/long-worker.ts',
  'preload/bridge.ts',
  'renderer/main.tsx',
];

/** Shipped beside the bundles, or copied into them as data. */
const BESIDE = ['better-sqlite3', '@fontsource/source-sans-3'];

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Whatever the bundles take in, as folders below the project. */
async function shippedPackages(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ENTRIES,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    external: ['electron', 'better-sqlite3'],
    loader: { '.woff2': 'empty', '.css': 'css' },
  });
  const folders = Object.keys(metafile.inputs).flatMap((path) => PACKAGE.exec(path)?.[0] ?? []);
  return [...new Set([...folders, ...BESIDE.map((name) => `node_modules/${name}/`)])];
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

function noticeOf(folder: string): { key: string; text: string } {
  const root = join(projectRoot, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
  const files = readdirSync(root).filter((file) => LICENCE_FILE.test(file) && existsSync(join(root, file)));
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8').trim().replaceAll('\r\n', '\n'));
  const body =
    texts.length > 0 ? `\`\`\`text\n${texts.join('\n\n')}\n\`\`\`` : 'Its package holds no text of it.';
  return {
    key: `${name} ${version}`,
    text: `## ${name} ${version}\n\nLicence: ${license ?? 'see below'}\n\n${body}\n`,
  };
}

/** The file's text, by package. */
export async function notices(): Promise<string> {
  const all = new Map((await shippedPackages()).map(noticeOf).map(({ key, text }) => [key, text]));
  const sorted = [...all.keys()].sort((one, other) => (one < other ? -1 : 1)).map((key) => all.get(key));
  return `# Third-party notices

Kaunter Siaga is made with the work of others, under their licences. Electron and Chromium bring their own beside the
program (\`LICENSE.electron.txt\`, \`LICENSES.chromium.html\`). Made by \`tools/make-notices.ts\`.

${sorted.join('\n')}`;
}

export const NOTICES = join(projectRoot, 'THIRD-PARTY-NOTICES.md');

if (process.argv[1] === import.meta.filename) void notices().then((text) => writeFileSync(NOTICES, text));
