/** The help names screens, labels, keys and errors that there are. */
import { describe, expect, it } from 'vitest';
import { featureRoutes } from '../../renderer/features/features';
import { findTopics, topicOfError, topicsHere, topicsOf } from '../../words/help/find-topics';
import { helpParts, helpPlain } from '../../words/help/help-text';
import { helpTopics } from '../../words/help/help-topics';
import { LANGUAGES } from '../../words/language';
import { OF_COURTS } from '../helpers/court-words';
import { words } from '../../words/words';

const addresses = featureRoutes.map(({ path }) => path);
const errors = Object.keys(words.ms.errors);

describe.each(helpTopics)('$id', ({ screens, errors: named = [], text }) => {
  it('belongs to screens that there are', () => {
    for (const screen of screens)
      expect(addresses.some((path) => path === screen || screen.startsWith(`${path}/`) || path.startsWith(`${screen}/`)), screen).toBe(true);
  }); // prettier-ignore

  it('gets people out of errors that there are', () => {
    expect(named.filter((code) => !errors.includes(code))).toEqual([]);
  });

  it.each(LANGUAGES)('names labels as the screen has them (%s)', (language) => {
    for (const each of [text[language].ask, ...text[language].steps])
      expect(() => helpParts(each, language)).not.toThrow();
    expect(text.ms.steps).toHaveLength(text.en.steps.length);
  });
});

it('no two topics bear one name, and no error has two ways out', () => {
  const ids = helpTopics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = helpTopics.flatMap(({ errors: codes = [] }) => codes);
  expect(named.filter((code, at) => named.indexOf(code) !== at)).toEqual([]);
});

it('parts a text into words, labels and keys, and refuses a label that no screen has', () => {
  expect(helpParts('Tekan `F2` di [counter:nav].', 'ms')).toEqual([
    { kind: 'text', text: 'Tekan ' },
    { kind: 'key', text: 'F2' },
    { kind: 'text', text: ' di ' },
    { kind: 'label', text: 'Kaunter' },
    { kind: 'text', text: '.' },
  ]);
  expect(helpPlain('[counter:nav] `F2`', 'en')).toBe('Counter F2');
  expect(() => helpParts('[counter:nowhere]', 'ms')).toThrow('help-label-unknown');
});

it('shows an office only what it does', () => {
  const ids = (kind: 'skei' | 'court') => topicsOf(helpTopics, kind).map(({ id }) => id);
  expect(ids('skei')).not.toContain('new-case');
  expect(ids('skei')).toContain('enquiry');
  expect(ids('court')).not.toContain('enquiry');
});

it.each(['skei', 'ict'] as const)('tells %s nothing of cases, receipts and summonses', (kind) => {
  const told = topicsOf(helpTopics, kind).flatMap(({ text }) =>
    LANGUAGES.flatMap((language) =>
      [text[language].ask, ...text[language].steps].map((each) => helpPlain(each, language)),
    ),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((text) => OF_COURTS.test(text))).toEqual([]);
});

it('puts the topics of the screen first, the nearest before those of its parents', () => {
  const { here, others } = topicsHere(helpTopics, '/settings/mail');
  expect(here[0]?.id).toBe('mail-held');
  expect(here.map(({ id }) => id)).toContain('holidays');
  expect(others.map(({ id }) => id)).not.toContain('mail-held');
  expect(topicsHere(helpTopics, '/numbers').here.map(({ id }) => id)).not.toContain('report-outage');
});

it('finds every word typed in whatever order, questions first', () => {
  expect(findTopics(helpTopics, 'TERSILAP resit', 'ms')[0]?.id).toBe('cancel-receipt');
  expect(findTopics(helpTopics, 'caps lock', 'ms').map(({ id }) => id)).toEqual(['sign-in']);
  expect(findTopics(helpTopics, 'kuda terbang', 'ms')).toEqual([]);
});

it('knows the way out of an error', () => {
  expect(topicOfError(helpTopics, 'no-range')?.id).toBe('numbers-and-books');
  expect(topicOfError(helpTopics, 'internal')).toBeUndefined();
});
