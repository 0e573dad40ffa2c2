import type { agendaMs } from './agenda.ms';
import type { SameWords } from './language';

export const agendaEn = {
  other: { what: 'Waiting: {{kind}}' },
  'outage-to-confirm': {
    what: 'Confirm the outage of {{system}} since {{since}}',
    why: "An officer's report is not confirmed by a supervisor yet.",
  },
  'option-to-decide': {
    what: 'Decide the option for the outage of {{system}}',
    why: "No new case can be taken before a supervisor decides the court's option.",
  },
  'numbers-to-give': {
    what: 'Give this counter a number range and a receipt book',
    why: 'Without a range no case number; without a book no receipt.',
  },
  'counter-to-serve': {
    what: 'Serve people at the counter',
    why: '{{system}} has been down since {{since}}; new cases are taken by hand.',
  },
  'outage-to-close': {
    what: 'Finish the reconciliation of the outage of {{system}}',
    why: 'The system is back; re-register every case and make the package before the outage is closed.',
  },
  'rows-to-reregister': {
    what_one: 'Re-register {{count}} case in {{system}}',
    what_other: 'Re-register {{count}} cases in {{system}}',
    why: 'The system is back; every manual case is entered in the order of its number.',
  },
  'package-to-make': {
    what: 'Make the reconciliation package of the outage of {{system}}',
    why: 'Every case is re-registered; the package proves it to the office and to audit.',
  },
  'book-low': {
    what: 'Numbers left in the receipt book: {{remaining}}',
    why: 'Give a new book before {{next}} and those after it are used.',
  },
  'unknown-serials': {
    what_one: 'Settle what became of {{count}} serial',
    what_other: 'Settle what became of {{count}} serials',
    why: 'Receipts may have been issued under these numbers after the backup was made.',
  },
  'papers-unconfirmed': {
    what_one: 'Answer for {{count}} paper: what came out?',
    what_other: 'Answer for {{count}} papers: what came out?',
    why: 'The printer only takes the job; an officer confirms the paper.',
  },
  'papers-waiting': {
    what_one: '{{count}} paper is waiting at {{printer}}',
    what_other: '{{count}} papers are waiting at {{printer}}',
    why: 'The printer does not print.',
  },
  'backup-failed': {
    what: 'The last backup failed',
    why: 'The register is safe. Make a backup again or choose another folder.',
  },
  'backup-due': { what: "Make today's backup", why: 'The last good backup is not of today.' },
} satisfies SameWords<typeof agendaMs>;
