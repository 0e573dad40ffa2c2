import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let planted: string;

beforeEach(() => {
  planted = mkdtempSync(join(tmpdir(), 'arrows-'));
});
afterEach(() => {
  rmSync(planted, { recursive: true, force: true });
});

function plant(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(planted, path)), { recursive: true });
    writeFileSync(join(planted, path), text);
  }
}

/** Names of the rules that the planted house breaks. */
async function brokenRules(): Promise<string[]> {
  const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(['.'], { ...options, baseDir: planted });
  const names = (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
  return [...new Set(names)].sort();
}

const something = 'export const something = 1;\n';
const importing = (path: string): string =>
  `import { something } from '${path}';\nexport const other = something;\n`;

describe('the arrows between the folders', () => {
  it('let a house pass that keeps them', async () => {
    plant({
      'domain/money.ts': something,
      'words/money.ts': importing('../domain/money'),
      'papers/receipt.ts': importing('../words/money').replace('something }', 'other as something }'),
      'main/features/cases/store.ts': importing('../../../domain/money'),
      'main/features/cases/handlers.ts': importing('./store').replace('something }', 'other as something }'),
      'main/windows/main-window.ts': importing('electron'),
    });
    expect((await brokenRules()).filter((name) => name !== 'nothing-missing')).toEqual([]);
  });

  const violations: [rule: string, file: string, imports: string, target: string][] = [
    ['domain-stands-alone', 'domain/a.ts', '../words/b', 'words/b.ts'],
    ['domain-is-pure', 'domain/a.ts', 'node:fs', 'words/b.ts'],
    ['domain-is-bare', 'domain/a.ts', 'react', 'words/b.ts'],
    ['words-on-domain', 'words/a.ts', '../papers/b', 'papers/b.ts'],
    ['contract-on-domain', 'preload/contract/a.ts', '../../words/b', 'words/b.ts'],
    ['bridge-on-contract', 'preload/bridge.ts', '../main/b', 'main/b.ts'],
    ['papers-on-words-and-domain', 'papers/a.ts', '../preload/contract/b', 'preload/contract/b.ts'],
    ['main-arrows', 'main/a.ts', '../renderer/b', 'renderer/b.ts'],
    ['renderer-arrows', 'renderer/a.ts', '../main/b', 'main/b.ts'],
    ['screens-and-papers-know-no-machine', 'renderer/a.ts', 'node:fs', 'main/b.ts'],
    ['electron-in-named-places', 'main/register/a.ts', 'electron', 'main/b.ts'],
    ['no-foreign-store', 'main/features/cases/a.ts', '../receipts/store', 'main/features/receipts/store.ts'],
    [
      'no-foreign-store',
      'main/features/cases/b.ts',
      '../receipts/book-store',
      'main/features/receipts/book-store.ts',
    ],
    ['stores-know-no-handler', 'main/features/cases/store.ts', '../../journeys/b', 'main/journeys/b.ts'],
  ];
  it.each(violations)('%s is broken by %s importing %s', async (rule, file, imports, target) => {
    plant({ [target]: something, [file]: importing(imports) });
    expect(await brokenRules()).toContain(rule);
  });

  it('no-cycles is broken by two files that import each other', async () => {
    plant({ 'main/a.ts': importing('./b'), 'main/b.ts': importing('./a') });
    expect(await brokenRules()).toContain('no-cycles');
  });
});
