import { agendaEn } from './agenda.en';
import { agendaMs } from './agenda.ms';
import { errorsEn } from './errors.en';
import { errorsMs } from './errors.ms';
import { homeEn } from './home.en';
import { homeMs } from './home.ms';
import { officersEn } from './officers.en';
import { officersMs } from './officers.ms';
import { searchEn } from './search.en';
import { searchMs } from './search.ms';
import { settingsEn } from './settings.en';
import { settingsMs } from './settings.ms';
import { shellEn } from './shell.en';
import { shellMs } from './shell.ms';

const ms = {
  agenda: agendaMs,
  errors: errorsMs,
  home: homeMs,
  officers: officersMs,
  search: searchMs,
  settings: settingsMs,
  shell: shellMs,
};

const en = {
  agenda: agendaEn,
  errors: errorsEn,
  home: homeEn,
  officers: officersEn,
  search: searchEn,
  settings: settingsEn,
  shell: shellEn,
} satisfies Record<keyof typeof ms, object>;

/** What the screens say: language → feature → key. A feature adds one line to each language. */
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
