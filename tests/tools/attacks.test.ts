/** docs/attacks.md says which test does each attack again: those tests stand under the very titles. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../tools/project';

const text = readFileSync(join(projectRoot, 'docs', 'attacks.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(-|attack |law )/.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(cells.at(-2) ?? '') ?? [];
    return { what: cells[1] ?? '', file, title };
  });

/** Whether a test or group of that file bears the title, be it one of a table's. */
const isTitle = (source: string, title: string): boolean =>
  ["'", '`', '"'].some(
    (quote) => source.includes(`(${quote}${title}${quote}`) || source.includes(`${quote}${title}${quote},`),
  );

it('the table is there, and says nothing twice', () => {
  expect(rows.length).toBeGreaterThan(60);
  const attacks = rows.map(({ what }) => what);
  expect(attacks.filter((what, at) => attacks.indexOf(what) !== at)).toEqual([]);
});

it.each(rows)('$what', ({ file, title }) => {
  expect(existsSync(join(projectRoot, file)), file).toBe(true);
  expect(isTitle(readFileSync(join(projectRoot, file), 'utf8'), title), `${file}: ${title}`).toBe(true);
});

it.each(Array.from({ length: 19 }, (_, at) => at + 1))(
  'law %i is named by the title of the test that holds it',
  (law) => {
    const held = rows.filter(({ what }) => what.startsWith(`${law} `));
    expect(held.map(({ title }) => title.endsWith(`(property ${law})`))).toEqual([true]);
  },
);
