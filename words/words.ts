import { agendaEn } from './agenda.en';
import { agendaMs } from './agenda.ms';
import { backupsEn } from './backups.en';
import { backupsMs } from './backups.ms';
import { casesEn } from './cases.en';
import { casesMs } from './cases.ms';
import { counterEn } from './counter.en';
import { counterMs } from './counter.ms';
import { numbersEn } from './numbers.en';
import { numbersMs } from './numbers.ms';
import { outagesEn } from './outages.en';
import { outagesMs } from './outages.ms';
import { papersScreenEn } from './papers-screen.en';
import { papersScreenMs } from './papers-screen.ms';
import { receiptsEn } from './receipts.en';
import { receiptsMs } from './receipts.ms';
import { errorsEn } from './errors.en';
import { errorsMs } from './errors.ms';
import { homeEn } from './home.en';
import { homeMs } from './home.ms';
import { officersEn } from './officers.en';
import { officersMs } from './officers.ms';
import { reconciliationEn } from './reconciliation.en';
import { reconciliationMs } from './reconciliation.ms';
import { drillsEn } from './drills.en';
import { drillsMs } from './drills.ms';
import { reportsEn } from './reports.en';
import { reportsMs } from './reports.ms';
import { searchEn } from './search.en';
import { searchMs } from './search.ms';
import { settingsEn } from './settings.en';
import { settingsMs } from './settings.ms';
import { calendarEn } from './calendar.en';
import { calendarMs } from './calendar.ms';
import { applicantsEn } from './applicants.en';
import { applicantsMs } from './applicants.ms';
import { systemsEn } from './systems.en';
import { systemsMs } from './systems.ms';
import { noticesEn } from './notices.en';
import { noticesMs } from './notices.ms';
import { mailEn } from './mail.en';
import { mailMs } from './mail.ms';
import { runbooksEn } from './runbooks.en';
import { runbooksMs } from './runbooks.ms';
import { shellEn } from './shell.en';
import { shellMs } from './shell.ms';

const ms = {
  agenda: agendaMs,
  backups: backupsMs,
  cases: casesMs,
  counter: counterMs,
  errors: errorsMs,
  home: homeMs,
  numbers: numbersMs,
  officers: officersMs,
  outages: outagesMs,
  papersScreen: papersScreenMs,
  receipts: receiptsMs,
  reconciliation: reconciliationMs,
  drills: drillsMs,
  reports: reportsMs,
  search: searchMs,
  settings: settingsMs,
  calendar: calendarMs,
  applicants: applicantsMs,
  systems: systemsMs,
  notices: noticesMs,
  mail: mailMs,
  runbooks: runbooksMs,
  shell: shellMs,
};

const en = {
  agenda: agendaEn,
  backups: backupsEn,
  cases: casesEn,
  counter: counterEn,
  errors: errorsEn,
  home: homeEn,
  numbers: numbersEn,
  officers: officersEn,
  outages: outagesEn,
  papersScreen: papersScreenEn,
  receipts: receiptsEn,
  reconciliation: reconciliationEn,
  drills: drillsEn,
  reports: reportsEn,
  search: searchEn,
  settings: settingsEn,
  calendar: calendarEn,
  applicants: applicantsEn,
  systems: systemsEn,
  notices: noticesEn,
  mail: mailEn,
  runbooks: runbooksEn,
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
