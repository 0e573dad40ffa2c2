import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notices, NOTICES } from '../../tools/make-notices';

it(
  'names every package that is shipped, with its licence: npx tsx tools/make-notices.ts',
  { timeout: 60_000 },
  async () => {
    const text = await notices();
    expect(text === readFileSync(NOTICES, 'utf8')).toBe(true);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('## better-sqlite3 ');
  },
);

it('lies in the package', () => {
  const files = readFileSync('electron-builder.yml', 'utf8');
  expect(files).toContain('- THIRD-PARTY-NOTICES.md');
  expect(files).toContain('- LICENSE');
});
