import type { outagesAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const outagesAgendaEn = {
  'outage-to-confirm': {
    what: 'Confirm the outage of {{system}} since {{since}}',
    why: "An officer's report is not confirmed by a supervisor yet.",
  },
  'gate-to-pass': {
    what: 'The {{system}} procedure comes into force at {{at}}',
    why: 'Down since {{since}}; the procedure begins after {{hours}} hours.',
  },
  'runbook-step': { what: '{{step}}', why: 'The next step of the {{system}} outage. {{cite}}' },
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
} satisfies SameWords<typeof outagesAgendaMs>;
