/**
 * The register of one counter as its first release begins it. Instants are UTC text, civil dates `YYYY-MM-DD`, amounts
 * whole sen. Official rows never change: what happens to them later stands in event tables, and the present state is read
 * from those. Official tables keep their rowids, since their order is part of the proof (row-proof). What a column of
 * kinds or states may hold is said by the domain's unions, not here: SQLite cannot widen a CHECK.
 *
 * A new table is added to the file of its feature; one that may be changed and thrown away is named in `guards`, too.
 * Until the first release these files are edited; from then on they stand as released (see `released`), and a change is a
 * migration of its own.
 */
import { applicantsTables } from './applicants';
import { appointmentsTables } from './appointments';
import { backupsTables } from './backups';
import { calendarTables } from './calendar';
import { casesTables } from './cases';
import { deadlinesTables } from './deadlines';
import { drillsTables } from './drills';
import { esv2Tables } from './esv2';
import { existingTables } from './existing';
import { intakesTables } from './intakes';
import { importsTables } from './imports';
import { lettersTables } from './letters';
import { listsTables } from './lists';
import { mailTables } from './mail';
import { noticesTables } from './notices';
import { officersTables } from './officers';
import { outagesTables } from './outages';
import { papersTables } from './papers';
import { receiptsTables } from './receipts';
import { reconciliationTables } from './reconciliation';
import { registerTables } from './register';
import { requestsTables } from './requests';
import { runbooksTables } from './runbooks';
import { sittingsTables } from './sittings';
import { summonsesTables } from './summonses';
import { systemsTables } from './systems';

/** Each feature's own tables, in the order in which they can refer to each other. */
export const tablesByFeature: Readonly<Record<string, string>> = {
  register: registerTables,
  officers: officersTables,
  outages: outagesTables,
  runbooks: runbooksTables,
  systems: systemsTables,
  cases: casesTables,
  intakes: intakesTables,
  existing: existingTables,
  receipts: receiptsTables,
  requests: requestsTables,
  esv2: esv2Tables,
  sittings: sittingsTables,
  summonses: summonsesTables,
  papers: papersTables,
  reconciliation: reconciliationTables,
  letters: lettersTables,
  backups: backupsTables,
  calendar: calendarTables,
  applicants: applicantsTables,
  appointments: appointmentsTables,
  imports: importsTables,
  notices: noticesTables,
  mail: mailTables,
  drills: drillsTables,
  deadlines: deadlinesTables,
  lists: listsTables,
};

export const baseline: string = Object.values(tablesByFeature).join('');
