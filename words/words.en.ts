import { applicantsAgendaEn } from './applicants/agenda.en';
import { applicantsEn } from './applicants/applicants.en';
import { applicantsErrorsEn } from './applicants/errors.en';
import { appointmentsAgendaEn } from './appointments/agenda.en';
import { appointmentsEn } from './appointments/appointments.en';
import { appointmentsErrorsEn } from './appointments/errors.en';
import { backupsAgendaEn } from './backups/agenda.en';
import { backupsEn } from './backups/backups.en';
import { backupsErrorsEn } from './backups/errors.en';
import { calendarEn } from './calendar/calendar.en';
import { calendarErrorsEn } from './calendar/errors.en';
import { casesAgendaEn } from './cases/agenda.en';
import { casesEn } from './cases/cases.en';
import { counterEn } from './cases/counter.en';
import { casesErrorsEn } from './cases/errors.en';
import { numberErrorsEn } from './cases/number-errors.en';
import { numbersEn } from './cases/numbers.en';
import { drillsAgendaEn } from './drills/agenda.en';
import { drillsEn } from './drills/drills.en';
import { drillsErrorsEn } from './drills/errors.en';
import { esv2AgendaEn } from './esv2/agenda.en';
import { esv2ErrorsEn } from './esv2/errors.en';
import { esv2En } from './esv2/esv2.en';
import { lettersAgendaEn } from './letters/agenda.en';
import { lettersErrorsEn } from './letters/errors.en';
import { lettersEn } from './letters/letters.en';
import { existingAgendaEn } from './existing/agenda.en';
import { existingErrorsEn } from './existing/errors.en';
import { existingEn } from './existing/existing.en';
import { requestsAgendaEn } from './requests/agenda.en';
import { requestsErrorsEn } from './requests/errors.en';
import { requestsEn } from './requests/requests.en';
import { commonErrorsEn } from './errors/errors.en';
import { fieldErrorsEn } from './errors/fields.en';
import { helpEn } from './help/help.en';
import { homeAgendaEn } from './home/agenda.en';
import { homeEn } from './home/home.en';
import { importErrorsEn } from './imports/errors.en';
import { importsEn } from './imports/imports.en';
import { intakesAgendaEn } from './intakes/agenda.en';
import { intakesErrorsEn } from './intakes/errors.en';
import { intakesEn } from './intakes/intakes.en';
import { listsErrorsEn } from './lists/errors.en';
import { listsEn } from './lists/lists.en';
import { mailAgendaEn } from './mail/agenda.en';
import { mailErrorsEn } from './mail/errors.en';
import { mailEn } from './mail/mail.en';
import { noticesAgendaEn } from './notices/agenda.en';
import { noticesErrorsEn } from './notices/errors.en';
import { noticesEn } from './notices/notices.en';
import { officersErrorsEn } from './officers/errors.en';
import { officersEn } from './officers/officers.en';
import { officersAgendaEn } from './officers/agenda.en';
import { outagesAgendaEn } from './outages/agenda.en';
import { outagesErrorsEn } from './outages/errors.en';
import { outagesEn } from './outages/outages.en';
import { papersAgendaEn } from './papers/agenda.en';
import { papersErrorsEn } from './papers/errors.en';
import { papersEn } from './papers/papers.en';
import { receiptsAgendaEn } from './receipts/agenda.en';
import { receiptsErrorsEn } from './receipts/errors.en';
import { receiptsEn } from './receipts/receipts.en';
import { reconciliationAgendaEn } from './reconciliation/agenda.en';
import { reconciliationErrorsEn } from './reconciliation/errors.en';
import { reconciliationEn } from './reconciliation/reconciliation.en';
import { reportsEn } from './reports/reports.en';
import { runbooksErrorsEn } from './runbooks/errors.en';
import { runbooksEn } from './runbooks/runbooks.en';
import { searchEn } from './search/search.en';
import { settingsAgendaEn } from './settings/agenda.en';
import { settingsErrorsEn } from './settings/errors.en';
import { settingsEn } from './settings/settings.en';
import { shellEn } from './shell/shell.en';
import { sittingsErrorsEn } from './sittings/errors.en';
import { sittingsEn } from './sittings/sittings.en';
import { summonsesAgendaEn } from './summonses/agenda.en';
import { summonsesErrorsEn } from './summonses/errors.en';
import { summonsesEn } from './summonses/summonses.en';
import { systemsAgendaEn } from './systems/agenda.en';
import { systemsErrorsEn } from './systems/errors.en';
import { systemsEn } from './systems/systems.en';
import type { ms } from './words.ms';

const errors = {
  ...commonErrorsEn,
  ...fieldErrorsEn,
  ...applicantsErrorsEn,
  ...appointmentsErrorsEn,
  ...backupsErrorsEn,
  ...calendarErrorsEn,
  ...casesErrorsEn,
  ...drillsErrorsEn,
  ...esv2ErrorsEn,
  ...existingErrorsEn,
  ...requestsErrorsEn,
  ...lettersErrorsEn,
  ...importErrorsEn,
  ...intakesErrorsEn,
  ...listsErrorsEn,
  ...mailErrorsEn,
  ...noticesErrorsEn,
  ...officersErrorsEn,
  ...outagesErrorsEn,
  ...papersErrorsEn,
  ...receiptsErrorsEn,
  ...reconciliationErrorsEn,
  ...runbooksErrorsEn,
  ...settingsErrorsEn,
  ...sittingsErrorsEn,
  ...summonsesErrorsEn,
  ...systemsErrorsEn,
  ...numberErrorsEn,
};

const agenda = {
  ...homeAgendaEn,
  ...applicantsAgendaEn,
  ...appointmentsAgendaEn,
  ...backupsAgendaEn,
  ...drillsAgendaEn,
  ...esv2AgendaEn,
  ...existingAgendaEn,
  ...intakesAgendaEn,
  ...requestsAgendaEn,
  ...lettersAgendaEn,
  ...mailAgendaEn,
  ...noticesAgendaEn,
  ...officersAgendaEn,
  ...outagesAgendaEn,
  ...papersAgendaEn,
  ...receiptsAgendaEn,
  ...reconciliationAgendaEn,
  ...casesAgendaEn,
  ...settingsAgendaEn,
  ...summonsesAgendaEn,
  ...systemsAgendaEn,
};

export const en = {
  agenda,
  errors,
  applicants: applicantsEn,
  appointments: appointmentsEn,
  backups: backupsEn,
  calendar: calendarEn,
  cases: casesEn,
  counter: counterEn,
  drills: drillsEn,
  esv2: esv2En,
  existing: existingEn,
  requests: requestsEn,
  letters: lettersEn,
  help: helpEn,
  home: homeEn,
  imports: importsEn,
  intakes: intakesEn,
  lists: listsEn,
  mail: mailEn,
  notices: noticesEn,
  numbers: numbersEn,
  officers: officersEn,
  outages: outagesEn,
  papers: papersEn,
  receipts: receiptsEn,
  reconciliation: reconciliationEn,
  reports: reportsEn,
  runbooks: runbooksEn,
  search: searchEn,
  settings: settingsEn,
  shell: shellEn,
  sittings: sittingsEn,
  summonses: summonsesEn,
  systems: systemsEn,
} satisfies Record<keyof typeof ms, object>;
