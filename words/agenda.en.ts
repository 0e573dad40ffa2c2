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
  'outage-to-close': {
    what: 'Finish the reconciliation of the outage of {{system}}',
    why: 'The system is back; re-register every case and make the package before the outage is closed.',
  },
} satisfies SameWords<typeof agendaMs>;
