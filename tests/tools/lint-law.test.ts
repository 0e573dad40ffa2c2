import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
// Planted files belong to no TypeScript project; the rules that need types are left to the real run.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] },
});

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, path) });
  return result!.messages.map((message) => `${message.ruleId}: ${message.message}`);
}

const refused: [law: RegExp, path: string, code: string][] = [
  [/Export by name/, 'main/features/cases/planted.ts', 'export default 1;'],
  [/no-console/, 'main/features/cases/planted.ts', "console.log('x');"],
  [/no-console/, 'renderer/planted.ts', "console.warn('x');"],
  [
    /open a transaction/,
    'main/features/cases/rows/cases.ts',
    'export const a = (db: D) => db.transaction(() => 1);',
  ],
  [
    /open a transaction/,
    'main/features/cases/rows/cases.ts',
    "export const a = (db: D) => db.exec('BEGIN IMMEDIATE');",
  ],
  [/open a transaction/, 'package/planted.ts', 'export const a = (db: D) => db.prepare(`begin`).run();'],
  [
    /open a transaction/,
    'main/features/cases/handlers.ts',
    'export const a = (c: C) => c.register.write(r, () => 1);',
  ],
  [/no clock/, 'domain/time/planted.ts', 'export const a = () => Date.now();'],
  [/no clock/, 'domain/time/planted.ts', 'export const a = () => new Date();'],
  [/no clock/, 'domain/time/planted.ts', 'export const a = () => Math.random();'],
  [/no clock/, 'domain/time/planted.ts', 'export const a = () => crypto.randomUUID();'],
  [/belongs into words/, 'renderer/planted.tsx', 'export const A = () => <b>Resit</b>;'],
  [/belongs into words/, 'renderer/planted.tsx', "export const A = () => <b>{'Resit'}</b>;"],
  [/belongs into words/, 'renderer/planted.tsx', "export const A = (p: P) => <b>{p.on && 'Resit'}</b>;"],
  [/belongs into words/, 'renderer/planted.tsx', 'export const A = (p: P) => <b>{`Resit ${p.n}`}</b>;'],
  [/belongs into words/, 'renderer/planted.tsx', 'export const A = () => <input aria-label="Resit" />;'],
  [
    /rules-of-hooks/,
    'renderer/planted.tsx',
    'export const A = (p: P) => { if (p.on) useState(1); return null; };',
  ],
];

const allowed: [path: string, code: string][] = [
  ['main/cli/planted.ts', "console.log('x');"],
  ['main/features/cases/planted.ts', 'export const a = (db: D) => db.transaction(() => 1);'],
  ['main/ipc/dispatch.ts', "export const a = (db: D) => db.exec('BEGIN IMMEDIATE');"],
  ['main/features/cases/rows/cases.ts', "export const a = (db: D) => db.prepare('SELECT 1').get();"],
  [
    'renderer/planted.tsx',
    'export const A = (p: P) => <b key={`row-${p.n}`} className="x">{p.text} · {12}</b>;',
  ],
  ['domain/time/planted.ts', 'export const a = (at: number) => new Date(at).getTime();'],
  ['vitest.config.ts', 'export default {};'],
];

describe('the lint law', () => {
  it.each(refused)('%s in %s: %s', async (law, path, code) => {
    expect(await complaints(path, code)).toContainEqual(expect.stringMatching(law));
  });
  it.each(allowed)('lets %s have: %s', async (path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});
