import type { reconciliationAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const reconciliationAgendaEn = {
  'rows-to-reregister': {
    what_one: 'Re-register {{count}} case in {{system}}',
    what_other: 'Re-register {{count}} cases in {{system}}',
    why: 'The system is back; manual cases are re-registered in number order.',
  },
  'package-to-make': {
    what: 'Write the reconciliation file for the {{system}} outage',
    why: 'Every case has been re-registered; the file proves it to the office and to auditors.',
  },
} satisfies SameWords<typeof reconciliationAgendaMs>;
