import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { featureRings, type Module } from './feature-rings';

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
      'main/features/cases/rows/cases.ts': importing('../../../../domain/money'),
      'main/features/cases/handlers.ts': importing('./rows/cases').replace(
        'something }',
        'other as something }',
      ),
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
    ['package-on-domain', 'package/a.ts', '../main/b', 'main/b.ts'],
    ['floor-of-logging', 'main/logging/a.ts', '../register/b', 'main/register/b.ts'],
    ['floor-of-register', 'main/register/a.ts', '../call/b', 'main/call/b.ts'],
    ['floor-of-register', 'main/register/a.ts', '../main', 'main/main.ts'],
    ['floor-of-security', 'main/security/a.ts', '../call/b', 'main/call/b.ts'],
    ['floor-of-call', 'main/call/a.ts', '../features/cases/b', 'main/features/cases/b.ts'],
    ['floor-of-call', 'main/call/a.ts', '../devices/b', 'main/devices/b.ts'],
    ['floor-of-features', 'main/features/cases/a.ts', '../../print/b', 'main/print/b.ts'],
    ['floor-of-features', 'main/features/cases/a.ts', '../../open-counter', 'main/open-counter.ts'],
    ['floor-of-lanes-and-devices', 'main/mail/a.ts', '../ipc/b', 'main/ipc/b.ts'],
    ['floor-of-lanes-and-devices', 'main/watch/a.ts', '../host', 'main/host.ts'],
    ['floor-of-composition', 'main/ipc/a.ts', '../windows/b', 'main/windows/b.ts'],
    ['floor-of-composition', 'main/host.ts', './cli/b', 'main/cli/b.ts'],
    ['print-apart', 'main/print/a.ts', '../mail/b', 'main/mail/b.ts'],
    ['devices-apart', 'main/devices/a.ts', '../print/b', 'main/print/b.ts'],
    ['letters-and-series-serve-all', 'main/features/mail/a.ts', '../notices/b', 'main/features/notices/b.ts'],
    [
      'letters-and-series-serve-all',
      'main/features/series/a.ts',
      '../cases/rows/b',
      'main/features/cases/rows/b.ts',
    ],
    ['rows-are-sql-alone', 'main/features/cases/rows/a.ts', '../b', 'main/features/cases/b.ts'],
    ['rows-are-sql-alone', 'main/features/cases/part/rows/a.ts', '../../b', 'main/features/cases/b.ts'],
    ['features-touch-no-folder', 'main/features/cases/a.ts', 'node:fs', 'main/b.ts'],
    [
      'features-touch-no-folder',
      'main/features/cases/a.ts',
      '../../register/folder',
      'main/register/folder.ts',
    ],
    ['ui-beneath-features', 'renderer/ui/a.ts', '../features/cases/b', 'renderer/features/cases/b.ts'],
    ['features-beneath-shell', 'renderer/features/cases/a.ts', '../../shell/b', 'renderer/shell/b.ts'],
  ];
  it.each(violations)('%s is broken by %s importing %s', async (rule, file, imports, target) => {
    plant({ [target]: something, [file]: importing(imports) });
    expect(await brokenRules()).toContain(rule);
  });

  it.each(violations.filter(([rule]) => !rule.startsWith('domain-is') && !rule.startsWith('electron')))(
    '%s is broken by a type alone: %s of %s',
    async (rule, file, imports, target) => {
      plant({
        [target]: 'export interface Something { readonly a: 1 }\n',
        [file]: `import type { Something } from '${imports}';\nexport type Other = Something;\n`,
      });
      // Node's own modules bear no types of ours
      if (!imports.startsWith('node:')) expect(await brokenRules()).toContain(rule);
    },
  );

  it('no-cycles is broken by a ring of types', async () => {
    plant({
      'main/a.ts': "import type { B } from './b';\nexport interface A { readonly b: B }\n",
      'main/b.ts': "import type { A } from './a';\nexport interface B { readonly a: A }\n",
    });
    expect(await brokenRules()).toContain('no-cycles');
  });

  it('no-cycles is broken by two files that import each other', async () => {
    plant({ 'main/a.ts': importing('./b'), 'main/b.ts': importing('./a') });
    expect(await brokenRules()).toContain('no-cycles');
  });
});

describe('the features of the renderer', () => {
  async function modulesIn(baseDir: string): Promise<readonly Module[]> {
    const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'));
    const { output } = await cruise(['renderer/features'], { ...options, validate: false, baseDir });
    return (output as ICruiseResult).modules;
  }

  it('import each other one way only', async () => {
    expect(featureRings(await modulesIn(root))).toEqual([]);
  }, 60_000);

  it('are a ring when two need each other, be it through different files and by a type alone', async () => {
    plant({
      'renderer/features/mail/part/a.ts': importing('../../settings/frame'),
      'renderer/features/settings/frame.ts': something,
      'renderer/features/settings/screen.ts': "import type { B } from '../mail/b';\nexport type A = B;\n",
      'renderer/features/mail/b.ts': 'export interface B { readonly a: 1 }\n',
    });
    expect(featureRings(await modulesIn(planted))).toEqual([['mail', 'settings', 'mail']]);
  });
});
