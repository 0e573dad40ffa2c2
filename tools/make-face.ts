/**
 * Writes `papers/look/face-data.ts`: the one face of all papers, out of its package, and which letters it has.
 * `npx tsx tools/make-face.ts`, after another version of the package.
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';

/** What is used of fontkit, whose types are a package of their own. */
interface FontKit {
  create(file: Buffer): { readonly characterSet: readonly number[] };
}

const WEIGHTS = [400, 700] as const;
const PARTS = ['latin', 'latin-ext'] as const;

const fileOf = (part: string, weight: number): Buffer =>
  readFileSync(
    join(
      projectRoot,
      `node_modules/@fontsource/source-sans-3/files/source-sans-3-${part}-${weight}-normal.woff2`,
    ),
  );

/** `[from, to]`, to included: what every weight has a picture for. */
function lettersOf(part: string): [number, number][] {
  const { create } = createRequire(import.meta.url)('fontkit') as FontKit;
  const sets = WEIGHTS.map((weight) => new Set(create(fileOf(part, weight)).characterSet));
  const letters = [...(sets[0] ?? [])]
    .filter((code) => sets.every((set) => set.has(code)))
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of letters) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** The file's text. */
export function faceData(): string {
  const parts = PARTS.map((part) => {
    const files = WEIGHTS.map((weight) => `    ${weight}: '${fileOf(part, weight).toString('base64')}',`);
    const letters = lettersOf(part).map((range) => `[${range.join(', ')}]`);
    return `  {\n    letters: [${letters.join(', ')}],\n${files.join('\n')}\n  },`;
  });
  return `/** Made by tools/make-face.ts. Source Sans 3, SIL Open Font License 1.1: WOFF2 in base64, and the letters it has. */
// prettier-ignore
export const faceParts: readonly FacePart[] = [\n${parts.join('\n')}\n];

export interface FacePart {
  /** Code points, first and last of each run. */
  readonly letters: readonly (readonly [number, number])[];
  readonly 400: string;
  readonly 700: string;
}
`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(projectRoot, 'papers/look/face-data.ts'), faceData());
