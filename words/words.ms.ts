import { applicantsAgendaMs } from './applicants/agenda.ms';
import { applicantsMs } from './applicants/applicants.ms';
import { applicantsErrorsMs } from './applicants/errors.ms';
import { appointmentsAgendaMs } from './appointments/agenda.ms';
import { appointmentsMs } from './appointments/appointments.ms';
import { appointmentsErrorsMs } from './appointments/errors.ms';
import { backupsAgendaMs } from './backups/agenda.ms';
import { backupsMs } from './backups/backups.ms';
import { backupsErrorsMs } from './backups/errors.ms';
import { calendarMs } from './calendar/calendar.ms';
import { calendarErrorsMs } from './calendar/errors.ms';
import { casesAgendaMs } from './cases/agenda.ms';
import { casesMs } from './cases/cases.ms';
import { counterMs } from './cases/counter.ms';
import { casesErrorsMs } from './cases/errors.ms';
import { numberErrorsMs } from './cases/number-errors.ms';
import { numbersMs } from './cases/numbers.ms';
import { drillsAgendaMs } from './drills/agenda.ms';
import { drillsMs } from './drills/drills.ms';
import { drillsErrorsMs } from './drills/errors.ms';
import { esv2AgendaMs } from './esv2/agenda.ms';
import { esv2ErrorsMs } from './esv2/errors.ms';
import { esv2Ms } from './esv2/esv2.ms';
import { lettersAgendaMs } from './letters/agenda.ms';
import { lettersErrorsMs } from './letters/errors.ms';
import { lettersMs } from './letters/letters.ms';
import { existingAgendaMs } from './existing/agenda.ms';
import { existingErrorsMs } from './existing/errors.ms';
import { existingMs } from './existing/existing.ms';
import { requestsAgendaMs } from './requests/agenda.ms';
import { requestsErrorsMs } from './requests/errors.ms';
import { requestsMs } from './requests/requests.ms';
import { commonErrorsMs } from './errors/errors.ms';
import { fieldErrorsMs } from './errors/fields.ms';
import { helpMs } from './help/help.ms';
import { homeAgendaMs } from './home/agenda.ms';
import { homeMs } from './home/home.ms';
import { importErrorsMs } from './imports/errors.ms';
import { importsMs } from './imports/imports.ms';
import { intakesAgendaMs } from './intakes/agenda.ms';
import { intakesErrorsMs } from './intakes/errors.ms';
import { intakesMs } from './intakes/intakes.ms';
import { listsErrorsMs } from './lists/errors.ms';
import { listsMs } from './lists/lists.ms';
import { mailAgendaMs } from './mail/agenda.ms';
import { mailErrorsMs } from './mail/errors.ms';
import { mailMs } from './mail/mail.ms';
import { noticesAgendaMs } from './notices/agenda.ms';
import { noticesErrorsMs } from './notices/errors.ms';
import { noticesMs } from './notices/notices.ms';
import { officersErrorsMs } from './officers/errors.ms';
import { officersMs } from './officers/officers.ms';
import { officersAgendaMs } from './officers/agenda.ms';
import { outagesAgendaMs } from './outages/agenda.ms';
import { outagesErrorsMs } from './outages/errors.ms';
import { outagesMs } from './outages/outages.ms';
import { papersAgendaMs } from './papers/agenda.ms';
import { papersErrorsMs } from './papers/errors.ms';
import { papersMs } from './papers/papers.ms';
import { receiptsAgendaMs } from './receipts/agenda.ms';
import { receiptsErrorsMs } from './receipts/errors.ms';
import { receiptsMs } from './receipts/receipts.ms';
import { reconciliationAgendaMs } from './reconciliation/agenda.ms';
import { reconciliationErrorsMs } from './reconciliation/errors.ms';
import { reconciliationMs } from './reconciliation/reconciliation.ms';
import { reportsMs } from './reports/reports.ms';
import { runbooksErrorsMs } from './runbooks/errors.ms';
import { runbooksMs } from './runbooks/runbooks.ms';
import { searchMs } from './search/search.ms';
import { settingsAgendaMs } from './settings/agenda.ms';
import { settingsErrorsMs } from './settings/errors.ms';
import { settingsMs } from './settings/settings.ms';
import { shellMs } from './shell/shell.ms';
import { sittingsErrorsMs } from './sittings/errors.ms';
import { sittingsMs } from './sittings/sittings.ms';
import { summonsesAgendaMs } from './summonses/agenda.ms';
import { summonsesErrorsMs } from './summonses/errors.ms';
import { summonsesMs } from './summonses/summonses.ms';
import { systemsAgendaMs } from './systems/agenda.ms';
import { systemsErrorsMs } from './systems/errors.ms';
import { systemsMs } from './systems/systems.ms';

/** Each feature brings the sentences of the codes that it names; a code stands in one file only. */
const errors = {
  ...commonErrorsMs,
  ...fieldErrorsMs,
  ...applicantsErrorsMs,
  ...appointmentsErrorsMs,
  ...backupsErrorsMs,
  ...calendarErrorsMs,
  ...casesErrorsMs,
  ...drillsErrorsMs,
  ...esv2ErrorsMs,
  ...existingErrorsMs,
  ...requestsErrorsMs,
  ...lettersErrorsMs,
  ...importErrorsMs,
  ...intakesErrorsMs,
  ...listsErrorsMs,
  ...mailErrorsMs,
  ...noticesErrorsMs,
  ...officersErrorsMs,
  ...outagesErrorsMs,
  ...papersErrorsMs,
  ...receiptsErrorsMs,
  ...reconciliationErrorsMs,
  ...runbooksErrorsMs,
  ...settingsErrorsMs,
  ...sittingsErrorsMs,
  ...summonsesErrorsMs,
  ...systemsErrorsMs,
  ...numberErrorsMs,
};

/** And its own lines of the home list. */
const agenda = {
  ...homeAgendaMs,
  ...applicantsAgendaMs,
  ...appointmentsAgendaMs,
  ...backupsAgendaMs,
  ...drillsAgendaMs,
  ...esv2AgendaMs,
  ...existingAgendaMs,
  ...intakesAgendaMs,
  ...requestsAgendaMs,
  ...lettersAgendaMs,
  ...mailAgendaMs,
  ...noticesAgendaMs,
  ...officersAgendaMs,
  ...outagesAgendaMs,
  ...papersAgendaMs,
  ...receiptsAgendaMs,
  ...reconciliationAgendaMs,
  ...casesAgendaMs,
  ...settingsAgendaMs,
  ...summonsesAgendaMs,
  ...systemsAgendaMs,
};

/** Everything in Malay: space → key. A feature adds its line here and in `words.en.ts`. */
export const ms = {
  agenda,
  errors,
  applicants: applicantsMs,
  appointments: appointmentsMs,
  backups: backupsMs,
  calendar: calendarMs,
  cases: casesMs,
  counter: counterMs,
  drills: drillsMs,
  esv2: esv2Ms,
  existing: existingMs,
  requests: requestsMs,
  letters: lettersMs,
  help: helpMs,
  home: homeMs,
  imports: importsMs,
  intakes: intakesMs,
  lists: listsMs,
  mail: mailMs,
  notices: noticesMs,
  numbers: numbersMs,
  officers: officersMs,
  outages: outagesMs,
  papers: papersMs,
  receipts: receiptsMs,
  reconciliation: reconciliationMs,
  reports: reportsMs,
  runbooks: runbooksMs,
  search: searchMs,
  settings: settingsMs,
  shell: shellMs,
  sittings: sittingsMs,
  summonses: summonsesMs,
  systems: systemsMs,
};
