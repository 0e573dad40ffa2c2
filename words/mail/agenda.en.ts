import type { mailAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const mailAgendaEn = {
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
} satisfies SameWords<typeof mailAgendaMs>;
