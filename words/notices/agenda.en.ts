import type { noticesAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const noticesAgendaEn = {
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
} satisfies SameWords<typeof noticesAgendaMs>;
