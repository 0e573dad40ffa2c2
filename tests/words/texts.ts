import { shippedRunbooks } from '../../domain/runbooks/runbooks';
import { helpPlain } from '../../words/help/help-text';
import { helpTopics } from '../../words/help/help-topics';
import type { Language } from '../../words/language';
import { noticeTexts, shippedServices, shippedTemplates } from '../../words/notices/notice-texts';
import { applicationWording, paperWords, summonsWording } from '../../words/papers/printed';
import { startWords } from '../../words/start';
import { words } from '../../words/words';

/** A text that people read, by its dotted path. */
export interface Text {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** Keys that end in the language they are in: `textEn`, `canMs`. */
const languageOf = (path: string): Language | undefined =>
  /(En|\.en)(\.|$)/.test(path) ? 'en' : /(Ms|\.ms)(\.|$)/.test(path) ? 'ms' : undefined;

function flat(value: unknown, path: string, language?: Language): Text[] {
  if (typeof value === 'string')
    return [{ path, language: language ?? languageOf(path) ?? 'ms', text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`, language));
}

/** What the runbooks say; their codes, sources and citations are not ours to word. */
const steps = (value: object, path: string): Text[] =>
  flat(value, path).filter(({ path: key }) => /(Ms|En)$/.test(key));

/** What is said before there is a window stands in both languages, one paragraph each. */
const start: Text[] = flat(startWords, 'start').flatMap(({ path, text }) => {
  const [ms = '', en = ''] = text.split(/\n\n| \/ /);
  return [
    { path, language: 'ms' as const, text: ms },
    { path, language: 'en' as const, text: en },
  ];
});

/** As it is read: with the labels that it names. */
const help = helpTopics
  .flatMap(({ id, text }) => flat(text, `help.${id}`))
  .map((each) => ({ ...each, text: helpPlain(each.text, each.language) }));

/** Every text of the house, in both languages: screens, papers, notices, what stands before the window, shipped runbooks. */
export const texts: readonly Text[] = [
  ...flat(words.ms, 'words', 'ms'),
  ...flat(words.en, 'words', 'en'),
  ...flat({ paperWords, summonsWording, applicationWording }, 'papers', 'ms'),
  ...flat({ noticeTexts, shippedTemplates, shippedServices }, 'notices'),
  ...steps(shippedRunbooks, 'runbooks'),
  ...start,
  ...help,
];
