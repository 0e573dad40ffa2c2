import { en } from './words.en';
import { ms } from './words.ms';

/** What the screens say: language → space (a feature, mostly) → key. */
export const words = { ms, en };

export type WordSpace = keyof typeof ms;

type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K | PluralBase<K> : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];
type PluralBase<K extends string> = K extends `${infer Base}_other` ? Base : never;

/** Dotted keys of one feature: `form.title`; `rows_other` is asked for as `rows` with a count. */
export type WordPath<S extends WordSpace> = PathsOf<(typeof ms)[S]>;
/** A key with its feature, for places that stand outside it: `cases:nav`. */
export type WordKey = { [S in WordSpace]: `${S}:${WordPath<S>}` }[WordSpace];
