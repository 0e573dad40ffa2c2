import type { OfficeKind } from '../../domain/settings/office';
import type { Language } from '../language';
import { helpPlain } from './help-text';
import type { HelpTopic } from './help-topic';

/** What this kind of office does; all of it while nobody knows the kind. */
export const topicsOf = (topics: readonly HelpTopic[], kind: OfficeKind | undefined): HelpTopic[] =>
  topics.filter(({ kinds }) => kind === undefined || kinds === undefined || kinds.includes(kind));

/** Those of a screen first, the nearest address before its parents'; the others follow in the book's order. */
export function topicsHere(
  topics: readonly HelpTopic[],
  path: string,
): { here: HelpTopic[]; others: HelpTopic[] } {
  const nearness = ({ screens }: HelpTopic): number =>
    Math.max(0, ...screens.map((screen) => (isWithin(path, screen) ? screen.length : 0)));
  const near = topics.filter((topic) => nearness(topic) > 0);
  return {
    here: near.toSorted((a, b) => nearness(b) - nearness(a)),
    others: topics.filter((topic) => !near.includes(topic)),
  };
}

/** The topic that gets a person out of this error, if there is one. */
export const topicOfError = (topics: readonly HelpTopic[], code: string): HelpTopic | undefined =>
  topics.find(({ errors }) => errors?.includes(code) ?? false);

/** Those that hold every word that was typed, in whatever order; those with all of them in the question first. */
export function findTopics(topics: readonly HelpTopic[], typed: string, language: Language): HelpTopic[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => wanted.every((word) => folded(text).includes(word));
  const asked = topics.filter(({ text }) => holds(text[language].ask));
  const told = topics.filter((topic) => !asked.includes(topic) && holds(allOf(topic, language)));
  return [...asked, ...told];
}

const allOf = ({ text }: HelpTopic, language: Language): string =>
  [text[language].ask, ...text[language].steps].map((each) => helpPlain(each, language)).join(' ');

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const isWithin = (path: string, screen: string): boolean =>
  screen === '/' ? path === '/' : path === screen || path.startsWith(`${screen}/`);
