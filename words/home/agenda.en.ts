import type { agendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const agendaEn = {
  other: { what: 'Waiting: {{kind}}' },
  'outage-to-confirm': {
    what: 'Confirm the outage of {{system}} since {{since}}',
    why: "An officer's report is not confirmed by a supervisor yet.",
  },
  'gate-to-pass': {
    what: 'The {{system}} procedure comes into force at {{at}}',
    why: 'Down since {{since}}; the procedure begins after {{hours}} hours.',
  },
  'runbook-step': { what: '{{step}}', why: 'The next step of the {{system}} outage. {{cite}}' },
  'outage-proposed': {
    what: '{{system}} seems to be down since {{since}}',
    why: 'Seen from our network only. Make sure, then report it or set it aside.',
  },
  'recovery-proposed': {
    what: '{{system}} seems to be back since {{since}}',
    why: 'Seen from our network only. Make sure, then record its recovery.',
  },
  'option-to-decide': {
    what: 'Decide the option for the outage of {{system}}',
    why: "No new case can be taken before a supervisor decides the court's option.",
  },
  'drill-to-report': {
    what: 'Drill: report the outage of {{system}}',
    why: 'As if the owner of the system had just told you',
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
  'calls-to-make': {
    what_one: 'Call {{count}} applicant: {{system}} is back',
    what_other: 'Call {{count}} applicants: {{system}} is back',
    why: 'They asked during the outage and want to be called.',
  },
  'backup-failed': {
    what: 'The last backup failed',
    why: 'The register is safe. Make a backup again or choose another folder.',
  },
  'backup-due': { what: "Make today's backup", why: 'The last good backup is not of today.' },
  'notice-first': {
    what: 'Give the first notice of the outage of {{system}}',
    why: 'Applicants are told by e-mail, portal and counter as the fallback comes into force.',
  },
  'notice-update': {
    what: 'Update the status of the outage of {{system}}',
    why: 'The status is updated by e-mail and portal every few working hours.',
  },
  'notice-restoration': {
    what: 'Give the restoration notice of {{system}}',
    why: 'The system is back; applicants are told on every channel.',
  },
  'notice-portal': {
    what: 'Confirm that the portal published notice {{number}} ({{system}})',
    why: 'The notice is written, but the portal has not published it yet.',
  },
  'notice-portal-failed': {
    what: "The portal's files of notice {{number}} ({{system}}) could not be written",
    why: 'The notice is safe. Mend the portal folder, or hand the files to the portal officer.',
  },
  'mail-in-doubt': {
    what_one: 'Decide on 1 e-mail of notice {{number}} ({{system}}) that is in doubt',
    what_other: 'Decide on {{count}} e-mails of notice {{number}} ({{system}}) that are in doubt',
    why: 'They may have arrived. Check with the mail administrator; the app does not send them again by itself.',
  },
  'mail-refused': {
    what_one: '1 e-mail of notice {{number}} ({{system}}) was refused',
    what_other: '{{count}} e-mails of notice {{number}} ({{system}}) were refused',
    why: 'Correct the address in the directory and send again, or call the applicant.',
  },
  'mail-by-hand': {
    what: 'Hand the e-mail of notice {{number}} ({{system}}) to the mailbox officer',
    why: 'The file of recipients is saved here; then the time of sending and its reference are confirmed.',
  },
} satisfies SameWords<typeof agendaMs>;
