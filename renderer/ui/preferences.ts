import { useEffect, useState } from 'react';
import { useDo, useRead } from './bridge';
import { changeLanguage } from './words';

export type Scheme = 'light' | 'dark' | 'auto';

/** This PC's language and look, and whether they are known yet (also known to be unreadable). */
export function usePreferences(): { scheme: Scheme; known: boolean } {
  const read = useRead('settings.preferences', {});
  const language = read.data?.language;
  useEffect(() => {
    if (language !== undefined) changeLanguage(language);
  }, [language]);
  return { scheme: read.data?.scheme ?? 'auto', known: !read.isPending };
}

export function useSavePreferences() {
  return useDo('settings.savePreferences', {
    onDone: (_, { language }) => {
      if (language !== undefined) changeLanguage(language);
    },
  });
}

/** `auto` follows the operating system while the app runs. */
export function useResolvedScheme(scheme: Scheme): 'light' | 'dark' {
  const [night, setNight] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setNight(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (scheme === 'auto') return night ? 'dark' : 'light';
  return scheme;
}
