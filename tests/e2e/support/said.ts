import { words, type WordKey } from '../../../words/words';
import type { Language } from '../../../words/language';
import { escaped } from './keys';

type Values = Record<string, string | number>;

/** What the screens say under a key (`errors:no-book`), values filled in; in Malay unless told. */
export function said(key: WordKey, values: Values = {}, language: Language = 'ms'): string {
  return wordOf(key, language).replace(/\{\{(\w+)\}\}/g, (hole, name: string) =>
    String(values[name] ?? hole),
  );
}

/** The same as a pattern: a value that is not given may be anything. */
export function saying(key: WordKey, values: Values = {}, language: Language = 'ms'): RegExp {
  const parts = wordOf(key, language).split(/\{\{(\w+)\}\}/);
  const source = parts.map((part, at) =>
    at % 2 === 0 ? escaped(part) : values[part] === undefined ? '.+' : escaped(String(values[part])),
  );
  return new RegExp(source.join(''));
}

function wordOf(key: WordKey, language: Language): string {
  const [space = '', path = ''] = key.split(':');
  const steps = [space, ...path.split('.')];
  const last = steps.pop() ?? '';
  let at: unknown = words[language];
  for (const step of steps) at = (at as Record<string, unknown>)[step];
  const found = (at as Record<string, unknown>)[last] ?? (at as Record<string, unknown>)[`${last}_other`];
  if (typeof found !== 'string') throw new Error(`Nothing is said under ${key}`);
  return found;
}
