import type { requestsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const requestsAgendaEn = {
  'request-due': {
    what: 'Fulfil request {{number}}, or extend its time',
    why: 'The requester is told of the extended time before the promised time ends (S2.18).',
  },
  'request-warning': {
    what: 'Look at request {{number}}: its time is running out',
    why: 'Most of the promised time has gone. Extend it now if it cannot be kept.',
  },
} satisfies SameWords<typeof requestsAgendaMs>;
