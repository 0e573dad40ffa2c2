import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { OfficeKind } from '../../domain/settings/office';
import type { Language } from '../../words/language';
import { words, type WordKey, type WordPath, type WordSpace } from '../../words/words';

export type WordValues = Readonly<Record<string, string | number>>;

/** What is to be said, in whatever language it is read: for what outlives the moment of its making. */
export interface Sentence {
  readonly space: WordSpace;
  readonly path: string;
  readonly values?: Readonly<Record<string, string | number | Sentence>> | undefined;
}

/** Words of one feature. A missing key does not compile; `any` takes keys made at run time. */
export interface Words<S extends WordSpace> {
  (path: WordPath<S>, values?: WordValues): string;
  /** For keys that come as data (codes of other rooms): undefined where there is no such word. */
  any(path: string, values?: WordValues): string | undefined;
  /** To be told by `notify`, and said again when the language is switched. */
  as(path: WordPath<S>, values?: Sentence['values']): Sentence;
}

/** Starts the words once, before the first screen; React escapes, so i18next must not. */
export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    resources: words,
    lng: language,
    fallbackLng: 'ms',
    supportedLngs: Object.keys(words),
    ns: Object.keys(words.ms),
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export function changeLanguage(language: Language): void {
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

/** For which kind of office they are said; none before one was chosen. */
let spokenFor: OfficeKind | undefined;

/** The words are this kind of office's from here on: what was said is said again. */
export function speakFor(kind: OfficeKind | undefined): void {
  if (kind === spokenFor) return;
  spokenFor = kind;
  i18next.emit('languageChanged', i18next.language);
}

/** The most particular first: `lead_skei`, then `lead_noCases` where nobody registers cases, then what is said everywhere. */
const keysOf = (path: string, kind: OfficeKind | undefined): string[] =>
  kind === undefined ? [path] : [`${path}_${kind}`, ...(kind === 'court' ? [] : [`${path}_noCases`]), path];

type Translate = (keys: string[], values: WordValues) => string;

/** `const say = useWords('cases'); say('form.title')`. Follows the language switch and the kind of office. */
export function useWords<S extends WordSpace>(space: S): Words<S> {
  const { i18n } = useTranslation(space);
  const language = i18n.language;
  const kind = spokenFor;
  return useMemo(() => {
    const translate = i18n.getFixedT(language, space) as Translate;
    const say = (path: string, values?: WordValues): string => translate(keysOf(path, kind), values ?? {});
    const any = (path: string, values?: WordValues): string | undefined =>
      i18n.exists(path, { ns: space, lng: language, ...values }) ? say(path, values) : undefined;
    const as = (path: string, values?: Sentence['values']): Sentence => ({ space, path, values });
    return Object.assign(say, { any, as });
  }, [i18n, language, space, kind]);
}

/** A sentence in the language of the moment; values that are sentences themselves are said in it, too. */
export function useSentence(sentence: Sentence): string {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const sayIt = ({ space, path, values = {} }: Sentence): string => {
    const translate = i18n.getFixedT(language, space) as Translate;
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? sayIt(value) : value,
    ]);
    return translate(keysOf(path, spokenFor), Object.fromEntries(said) as WordValues);
  };
  return sayIt(sentence);
}

/** For labels that stand outside their feature, such as the rail's: `sayAny('cases:nav.list')`. */
export function useAnyWord(): (key: WordKey, values?: WordValues) => string {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const kind = spokenFor;
  return useMemo(() => {
    const translate = i18n.getFixedT(language) as Translate;
    return (key, values) => translate(keysOf(key, kind), values ?? {});
  }, [i18n, language, kind]);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'ms';
}
