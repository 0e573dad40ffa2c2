import { words, type WordKey } from '../words';
import type { Language } from '../language';

/** A piece of a help text: plain, a label as the screen writes it, or a key of the keyboard. */
export interface HelpPart {
  readonly kind: 'text' | 'label' | 'key';
  readonly text: string;
}

const MARKED = /\[([a-zA-Z]+:[a-zA-Z0-9.-]+)\]|`([^`]+)`/g;

/** The pieces of a help text, in order. Throws RangeError `help-label-unknown` for a label that no screen has. */
export function helpParts(text: string, language: Language): HelpPart[] {
  const parts: HelpPart[] = [];
  let from = 0;
  for (const found of text.matchAll(MARKED)) {
    const [whole, label, key] = found;
    if (found.index > from) parts.push({ kind: 'text', text: text.slice(from, found.index) });
    parts.push(
      label === undefined
        ? { kind: 'key', text: key ?? '' }
        : { kind: 'label', text: screenLabel(label, language) },
    );
    from = found.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** A help text as it is read aloud or searched. */
export const helpPlain = (text: string, language: Language): string =>
  helpParts(text, language)
    .map((part) => part.text)
    .join('');

function screenLabel(key: WordKey | string, language: Language): string {
  const [space = '', path = ''] = key.split(':');
  let found: unknown = (words[language] as Record<string, unknown>)[space];
  for (const step of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[step];
  if (typeof found !== 'string') throw new RangeError('help-label-unknown');
  return found;
}
