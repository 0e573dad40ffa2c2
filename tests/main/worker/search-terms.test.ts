import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptsFor, indexTerms } from '../../../main/register/search-terms';

const matchesOf = (typed: string): string[] =>
  attemptsFor(typed).flatMap((attempt) => (attempt.kind === 'grams' ? [attempt.match] : []));
const keysOf = (typed: string): string[] =>
  attemptsFor(typed).flatMap((attempt) => (attempt.kind === 'key' ? [attempt.from] : []));

describe('what is asked of the index', () => {
  it.each([
    ['Siti  Aminah', '"siti" AND "aminah"'],
    ['0124-2026', '"01242026"'],
    ["Nor'aini", '"noraini"'],
    ['a', '"^^a"'],
    ['al', '"^al"'],
    ['ALI ali', '"ali"'],
    ['naïve', '"naive"'],
    ['siti" OR "1', '"siti" AND "^or" AND "^^1"'],
    ['^ali*', '"ali"'],
  ])('%s → %s', (typed, match) => {
    expect(matchesOf(typed)).toEqual([match]);
  });

  it.each(['', '  ', '"*', '-', '"" ^ ( )', '@'])('%j asks for nothing', (typed) => {
    expect(attemptsFor(typed)).toEqual([]);
  });

  it('lets no operator through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const safe = /^"\^{0,2}[\p{L}\p{N}]+"( AND "\^{0,2}[\p{L}\p{N}]+")*$/u;
        return matchesOf(typed).every((match) => safe.test(match));
      }),
    );
  });

  it('takes digits in a row for one number first, then for several', () => {
    expect(matchesOf('siti 0124 2026')).toEqual(['"siti" AND "01242026"', '"siti" AND "0124" AND "2026"']);
  });

  it.each([
    ['03001-017-7123-2026', '0300101771232026'],
    ['05002-057-0093 TAHUN 2018', '050020570093tahun2018'],
    ['900102 03 1234', '900102031234'],
  ])('looks for %s as a number first', (typed, key) => {
    expect(keysOf(typed)).toEqual([key]);
  });

  it.each(['siti aminah', '12345'])('does not take %s for a number', (typed) => {
    expect(keysOf(typed)).toEqual([]);
  });
});

describe('what the index holds', () => {
  it.each([
    'muniandy a/l',
    'a/l ramasamy',
    'Muniandy a/l Ramasamy',
    'muniandy al ramasamy',
    'muniandy a l ramasamy',
  ])('s01: a name is found as it is written: %s', (typed) => {
    const { grams } = indexTerms('Muniandy a/l Ramasamy');
    const asked = matchesOf(typed)[0]!
      .split(' AND ')
      .map((term) => term.slice(1, -1));
    expect(asked.every((term) => grams.includes(term))).toBe(true);
  });

  it('holds the serial of a case number by itself', () => {
    expect(indexTerms('03001-028-0124-2026\nAli').keys).toContain('#124');
    expect(indexTerms('900124-03-1234').keys).not.toContain('#124');
  });

  it('holds every word, and each line as a whole; numbers as keys from each of their parts', () => {
    expect(indexTerms("Nor'aini binti Ali\n900102-03-1234\n\n")).toEqual({
      grams: '^^nor^^aini^^binti^^ali^^noraini^^norainibintiali^^900102^^03^^1234^^900102031234',
      keys: ['900102031234', '031234'],
    });
  });
});
