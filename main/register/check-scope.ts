/** What a failed check stops: what rests on the rows that differ, and nothing else. */
import type { CheckProblem } from './check-problem';

/** Money and numbers · papers handed to a printer · letters. A package over what differs is made, and says so itself. */
export type Scope = 'issuing' | 'papers' | 'letters';

const EVERYTHING: readonly Scope[] = ['issuing', 'papers', 'letters'];

/** Tables on which less than everything rests. A new table is not among them until somebody has thought about it. */
const RESTS_ON: Readonly<Record<string, readonly Scope[]>> = {
  ...onEach(['papers'], 'papers', 'paper_events'),
  ...onEach(['letters'], 'applicants', 'applicant_events', 'applicant_import_rows'),
  ...onEach(['letters'], 'mail_batches', 'mail_messages', 'mail_events', 'mail_batch_events'),
  ...onEach(['letters'], 'notices', 'notice_drafts', 'notice_channels', 'notice_events'),
  ...onEach(
    [],
    'reregistration_events',
    'existing_events',
    'intake_events',
    'intake_versions',
    'intakes',
    'sittings',
    'sitting_places',
    'requests',
    'request_events',
    'request_answers',
    'number_letters',
    'number_letter_events',
    'packages',
    'packages_begun',
    'packages_given_up',
  ),
  ...onEach(
    [],
    'enquiries',
    'enquiry_calls',
    'deadline_alarms',
    'holidays',
    'holiday_events',
    'announced_months',
    'drills',
  ),
  ...onEach([], 'backups', 'checks', 'cause_book_prints', 'cause_book_rows', 'proposals', 'proposal_events'),
  ...onEach([], 'runbook_events', 'sign_ins'),
  ...onEach([], 'applicant_lists', 'applicant_rows_left', 'outage_calls', 'outage_reach'),
};

function onEach(scopes: readonly Scope[], ...tables: string[]): Record<string, readonly Scope[]> {
  return Object.fromEntries(tables.map((table) => [table, scopes]));
}

/** A projection is put right from its events, and acts do not read it: nothing has to wait for that. */
export function stoppedBy({ code, table }: CheckProblem): readonly Scope[] {
  if (code === 'projection-differs') return [];
  return (code === 'rows-differ' && table !== undefined && RESTS_ON[table]) || EVERYTHING;
}
