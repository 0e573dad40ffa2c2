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
    /its columns named/,
    'main/features/cases/rows/cases.ts',
    "export const a = (tx: T) => tx.run('INSERT INTO cases (id, serial) VALUES (?, ?)', 1, 2);",
  ],
  [
    /its columns named/,
    'main/register/planted.ts',
    'export const a = (db: D, c: string) => db.prepare(`INSERT INTO cases (${c})\n  VALUES (?, ?)`);',
  ],
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
  [
    /an act that their owner exports/,
    'main/features/cases/planted.ts',
    "import { insertReceipt } from '../receipts/rows/receipts';\ninsertReceipt();",
  ],
  [
    /an act that their owner exports/,
    'main/features/cases/counter/planted.ts',
    "import { stepPaper as readPaper } from '../../papers/rows/papers';\nreadPaper();",
  ],
  [
    /an act that their owner exports/,
    'main/features/cases/planted.ts',
    "import * as receipts from '../receipts/rows/receipts';\nreceipts.insertReceipt();",
  ],
  [
    /an act that their owner exports/,
    'main/features/cases/rows/planted.ts',
    "export { insertReceipt } from '../../receipts/rows/receipts';",
  ],
  [
    /an act that their owner exports/,
    'main/mail/planted.ts',
    "import { stepMessage } from '../features/mail/rows/mail';\nstepMessage();",
  ],
  [
    /only reads: it is given a ReadTx/,
    'main/features/cases/rows/planted.ts',
    'export function readCase(tx: WriteTx) { return tx; }',
  ],
  [
    /only reads: it is given a ReadTx/,
    'main/features/cases/rows/planted.ts',
    'export const findCase = (tx: WriteTx) => tx;',
  ],
  [/is named read/, 'main/features/cases/rows/planted.ts', 'export const caseOf = (tx: ReadTx) => tx;'],
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
    'main/features/cases/planted.ts',
    "import { readReceipt, toReceipt, RECEIPTS } from '../receipts/rows/receipts';\nimport { insertCase } from './rows/cases';\nexport const a = [readReceipt, toReceipt, RECEIPTS, insertCase];",
  ],
  ['main/features/cases/counter/planted.ts', "export { insertCase } from '../rows/cases';"],
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
