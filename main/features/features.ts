/** Every feature of the house. Adding one touches this list and nothing else that stands. */
import type { CallName } from '../../preload/contract/contract';
import type { HandlerOf } from '../call/handler';
import type { ReadTx } from '../register/transaction';
import type { WitnessedBlocks } from '../register/witness';
import { backupsFeature, backupsHandlers } from './backups/backups';
import { casesFeature, casesHandlers } from './cases/cases';
import type { Feature } from '../call/feature';
import { lettersFeature, lettersHandlers } from './letters/letters';
import { listsHandlers } from './lists/handlers';
import { helpHandlers } from './help/handlers';
import { homeHandlers } from './home/handlers';
import { officersFeature, officersHandlers } from './officers/officers';
import { outagesFeature, outagesHandlers } from './outages/outages';
import { papersFeature, papersHandlers } from './papers/papers';
import { receiptsFeature, receiptsHandlers } from './receipts/receipts';
import { reconciliationFeature, reconciliationHandlers } from './reconciliation/reconciliation';
import { blockKindsOf, witnessBlocks } from './series/witness-blocks';
import { searchHandlers } from './search/handlers';
import { settingsFeature, settingsHandlers } from './settings/settings';
import { calendarFeature, calendarHandlers } from './calendar/calendar';
import { applicantsFeature, applicantsHandlers } from './applicants/applicants';
import { systemsFeature, systemsHandlers } from './systems/systems';
import { noticesFeature, noticesHandlers } from './notices/notices';
import { mailFeature } from './mail/mail';
import { mailHandlers } from './mail/handlers';
import { runbooksFeature, runbooksHandlers } from './runbooks/runbooks';
import { esv2Feature, esv2Handlers } from './esv2/esv2';
import { existingFeature, existingHandlers } from './existing/existing';
import { intakesFeature, intakesHandlers } from './intakes/intakes';
import { drillsFeature, drillsHandlers } from './drills/drills';
import { requestsFeature, requestsHandlers } from './requests/requests';
import { reportsHandlers } from './reports/handlers';
import { tasksHandlers } from './tasks/handlers';
import { appointmentsFeature, appointmentsHandlers } from './appointments/appointments';
import { sittingsFeature, sittingsHandlers } from './sittings/sittings';
import { summonsesFeature, summonsesHandlers } from './summonses/summonses';

export const features: readonly Feature[] = [
  settingsFeature,
  officersFeature,
  outagesFeature,
  casesFeature,
  receiptsFeature,
  sittingsFeature,
  summonsesFeature,
  papersFeature,
  reconciliationFeature,
  lettersFeature,
  esv2Feature,
  existingFeature,
  intakesFeature,
  backupsFeature,
  calendarFeature,
  applicantsFeature,
  systemsFeature,
  noticesFeature,
  mailFeature,
  runbooksFeature,
  drillsFeature,
  appointmentsFeature,
  requestsFeature,
];

export const deadlineKeepers = features.flatMap(({ deadlines }) => deadlines ?? []);

/** What the witness says of the numbered blocks of every feature. */
export const registeredBlocks = (tx: ReadTx): WitnessedBlocks => witnessBlocks(tx, blockKindsOf(features));

/** Call → handler; a call of the contract without one does not compile. */
export const handlers = {
  ...settingsHandlers,
  ...officersHandlers,
  ...outagesHandlers,
  ...casesHandlers,
  ...receiptsHandlers,
  ...sittingsHandlers,
  ...summonsesHandlers,
  ...papersHandlers,
  ...reconciliationHandlers,
  ...lettersHandlers,
  ...esv2Handlers,
  ...existingHandlers,
  ...intakesHandlers,
  ...backupsHandlers,
  ...helpHandlers,
  ...homeHandlers,
  ...listsHandlers,
  ...searchHandlers,
  ...calendarHandlers,
  ...applicantsHandlers,
  ...systemsHandlers,
  ...noticesHandlers,
  ...mailHandlers,
  ...runbooksHandlers,
  ...drillsHandlers,
  ...reportsHandlers,
  ...requestsHandlers,
  ...appointmentsHandlers,
  ...tasksHandlers,
} satisfies { readonly [N in CallName]: HandlerOf<N> };
