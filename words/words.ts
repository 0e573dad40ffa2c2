import { agendaEn } from './home/agenda.en';
import { agendaMs } from './home/agenda.ms';
import { backupsEn } from './backups/backups.en';
import { backupsMs } from './backups/backups.ms';
import { casesEn } from './cases/cases.en';
import { casesMs } from './cases/cases.ms';
import { counterEn } from './cases/counter.en';
import { counterMs } from './cases/counter.ms';
import { numbersEn } from './cases/numbers.en';
import { numbersMs } from './cases/numbers.ms';
import { outagesEn } from './outages/outages.en';
import { outagesMs } from './outages/outages.ms';
import { papersScreenEn } from './papers/papers-screen.en';
import { papersScreenMs } from './papers/papers-screen.ms';
import { receiptsEn } from './receipts/receipts.en';
import { receiptsMs } from './receipts/receipts.ms';
import { errorsEn } from './errors/errors.en';
import { errorsMs } from './errors/errors.ms';
import { homeEn } from './home/home.en';
import { homeMs } from './home/home.ms';
import { officersEn } from './officers/officers.en';
import { officersMs } from './officers/officers.ms';
import { reconciliationEn } from './reconciliation/reconciliation.en';
import { reconciliationMs } from './reconciliation/reconciliation.ms';
import { drillsEn } from './drills/drills.en';
import { drillsMs } from './drills/drills.ms';
import { reportsEn } from './reports/reports.en';
import { reportsMs } from './reports/reports.ms';
import { searchEn } from './search/search.en';
import { searchMs } from './search/search.ms';
import { settingsEn } from './settings/settings.en';
import { settingsMs } from './settings/settings.ms';
import { calendarEn } from './calendar/calendar.en';
import { calendarMs } from './calendar/calendar.ms';
import { applicantsEn } from './applicants/applicants.en';
import { applicantsMs } from './applicants/applicants.ms';
import { systemsEn } from './systems/systems.en';
import { systemsMs } from './systems/systems.ms';
import { noticesEn } from './notices/notices.en';
import { noticesMs } from './notices/notices.ms';
import { mailEn } from './mail/mail.en';
import { mailMs } from './mail/mail.ms';
import { runbooksEn } from './runbooks/runbooks.en';
import { runbooksMs } from './runbooks/runbooks.ms';
import { shellEn } from './shell/shell.en';
import { shellMs } from './shell/shell.ms';

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
