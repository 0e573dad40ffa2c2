import type { reconciliationAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const reconciliationAgendaEn = {
  'rows-to-reregister': {
    what_one: 'Re-register {{count}} case in {{system}}',
    what_other: 'Re-register {{count}} cases in {{system}}',
    why: 'The system is back; every manual case is entered in the order of its number.',
  },
  'package-to-make': {
    what: 'Make the reconciliation package of the outage of {{system}}',
    why: 'Every case is re-registered; the package proves it to the office and to audit.',
  },
} satisfies SameWords<typeof reconciliationAgendaMs>;
