import { expect, it } from 'vitest';
import { words } from '../../words/words';

/** Every key of a tree of words, dotted. */
function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`),
  );
}

it('has an English singular wherever something is counted, so that one thing is never told in Malay', () => {
  const known = new Set(keysOf(words.en));
  const counted = [...known].filter((key) => key.endsWith('_other'));
  expect(counted.length).toBeGreaterThan(5);
  expect(counted.filter((key) => !known.has(key.replace(/_other$/, '_one')))).toEqual([]);
});
