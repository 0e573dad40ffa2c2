import type { SameWords } from '../language';
import type { settingsAgendaMs } from './agenda.ms';

export const settingsAgendaEn = {
  'decide-fee-table': {
    what: 'Decide on the fee table of {{court}}: {{table}}',
    why: 'That table is {{from}}’s, and this office is in {{here}}. This court’s receipts wait for the decision.',
  },
  'decide-contact': {
    what: 'Decide on the enquiry address on notices: {{contact}}',
    why: 'That address is another agency’s. Notices wait for the decision.',
  },
  'decide-revenue-codes': {
    what: 'Decide on receipts without revenue codes during the {{system}} outage',
    why: 'The fee table does not have all its revenue codes yet. The receipts concerned wait for the decision.',
  },
  'contact-missing': {
    what: 'Enter the office’s enquiry address for notices',
    why: 'Without it no notice can be sent.',
  },
  'revenue-codes-missing': {
    what: 'Complete the revenue codes in the fee table',
    why: 'Without them every outage needs a supervisor’s decision before receipts are printed.',
  },
} satisfies SameWords<typeof settingsAgendaMs>;
