import type { mailAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const mailAgendaEn = {
  'mail-in-doubt': {
    what_one: 'Decide on 1 e-mail in doubt for notice {{number}} ({{system}})',
    what_other: 'Decide on {{count}} e-mails in doubt for notice {{number}} ({{system}})',
    why: 'They may have arrived. Check with the mail administrator; the app will not send them again automatically.',
  },
  'mail-refused': {
    what_one: '1 e-mail for notice {{number}} ({{system}}) was refused',
    what_other: '{{count}} e-mails for notice {{number}} ({{system}}) were refused',
    why: 'Correct the address in the directory and send again, or telephone the applicant.',
  },
  'mail-by-hand': {
    what: 'Hand the e-mail for notice {{number}} ({{system}}) to the mailbox officer',
    why: 'Save the recipients file here; then confirm when it was sent and its reference.',
  },
} satisfies SameWords<typeof mailAgendaMs>;
