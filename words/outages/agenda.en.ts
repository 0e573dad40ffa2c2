import type { outagesAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const outagesAgendaEn = {
  'outage-to-confirm': {
    what: 'Confirm the {{system}} outage since {{since}}',
    why: 'A supervisor has not confirmed the officer’s report yet.',
  },
  'gate-to-pass': {
    what: 'The {{system}} procedure comes into force at {{at}}',
    why: 'Down since {{since}}; the procedure begins after {{hours}} hours.',
  },
  'runbook-step': { what: '{{step}}', why: 'Next step in the {{system}} outage. {{cite}}' },
  'option-to-decide': {
    what: 'Decide the option for the {{system}} outage',
    why: 'No new cases can be taken until a supervisor decides the court’s option.',
  },
  'numbers-to-give': {
    what: 'Give this counter a number range and a receipt book',
    why: 'Case numbers need a range; receipts need a receipt book.',
  },
  'counter-to-serve': {
    what: 'Serve the public at the counter',
    why: '{{system}} has been down since {{since}}; new cases are registered manually.',
  },
  'outage-may-close': {
    what: 'Close the {{system}} outage',
    why: 'Reconciliation is complete. Check what is still open before closing it.',
  },
  'outage-to-close': {
    what: 'Complete the reconciliation of the {{system}} outage',
    why: 'The system is back; re-register every case and write the reconciliation file before closing the outage.',
    why_noCases: 'The system is back. Complete the steps that need evidence before closing the outage.',
  },
} satisfies SameWords<typeof outagesAgendaMs>;
