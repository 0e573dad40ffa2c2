import { describe, expect, it } from 'vitest';
import { words } from '../../words/words';

/** Every sentence by its dotted path. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g) ?? [])].toSorted();

const malay = new Map(sentences(words.ms, 'words'));
const english = new Map(sentences(words.en, 'words'));

describe('the two languages', () => {
  it('say something everywhere', () => {
    const silent = [...malay, ...english].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('have the same sentences, but for plurals that only English knows', () => {
    const onlyEnglish = [...english.keys()].filter((path) => !malay.has(path) && !path.endsWith('_one'));
    expect(onlyEnglish).toEqual([]);
    expect([...malay.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  it('speak of the same values', () => {
    const differing = [...malay]
      .filter(([path, text]) => String(placeholders(text)) !== String(placeholders(english.get(path) ?? '')))
      .map(([path]) => path);
    expect(differing).toEqual([]);
  });
});
