import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
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

/** `const say = useWords('cases'); say('form.title')`. Follows the language switch. */
export function useWords<S extends WordSpace>(space: S): Words<S> {
  const { i18n } = useTranslation(space);
  const language = i18n.language;
  return useMemo(() => {
    const translate = i18n.getFixedT(language, space) as (path: string, values?: WordValues) => string;
    const say = (path: string, values?: WordValues): string => translate(path, values ?? {});
    const any = (path: string, values?: WordValues): string | undefined =>
      i18n.exists(path, { ns: space, lng: language, ...values }) ? translate(path, values ?? {}) : undefined;
    const as = (path: string, values?: Sentence['values']): Sentence => ({ space, path, values });
    return Object.assign(say, { any, as });
  }, [i18n, language, space]);
}

/** A sentence in the language of the moment; values that are sentences themselves are said in it, too. */
export function useSentence(sentence: Sentence): string {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const sayIt = ({ space, path, values = {} }: Sentence): string => {
    const translate = i18n.getFixedT(language, space) as (path: string, values: WordValues) => string;
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? sayIt(value) : value,
    ]);
    return translate(path, Object.fromEntries(said) as WordValues);
  };
  return sayIt(sentence);
}

/** For labels that stand outside their feature, such as the rail's: `sayAny('cases:nav.list')`. */
export function useAnyWord(): (key: WordKey, values?: WordValues) => string {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const translate = i18n.getFixedT(language) as (path: string, values?: WordValues) => string;
    return (key, values) => translate(key, values ?? {});
  }, [i18n, language]);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'ms';
}
