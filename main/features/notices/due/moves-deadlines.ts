/** What the times of an outage hang on: its own events, its runbook, what was told and how it reached people, and the calendar. */
const TABLES: readonly string[] = [
  'outage_events', 'runbook_events', 'notices', 'notice_drafts', 'notice_events', 'mail_counts', 'mail_batch_events', 'packages', 'reregistration_events',
  'setting_versions', 'holidays', 'holiday_events',
]; // prettier-ignore

/** Whether a transaction that changed these tables may have moved a deadline of an outage. */
export const movesDeadlines = (tables: ReadonlySet<string>): boolean =>
  TABLES.some((table) => tables.has(table)) ||
  // a poster that came out has told people; a paper that was only just queued has told nobody
  (tables.has('paper_events') && !tables.has('papers'));
