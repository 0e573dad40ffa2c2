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
  'lacks-applicants': {
    what: 'Import the list of AP applicants',
    why: 'The directory is still empty: nobody can be told when the system is down.',
  },
  'lacks-mail': {
    what: 'Set the mail server and send a test e-mail',
    why: 'No e-mail has been accepted by the server yet, or sent by the mailbox officer.',
  },
  'lacks-portal': {
    what: 'Set and try the portal’s folder',
    why: 'No notice file could be written for the portal yet, or was confirmed by the portal officer.',
  },
  'lacks-holidays': {
    what: 'Confirm this year’s public holidays',
    why: 'The four working hours are counted without holidays that nobody has confirmed.',
  },
  'lacks-board': {
    what: 'Open the counter board and look at it',
    why: 'The board is the third channel of a notice, and was never opened here.',
  },
  'lacks-telephone': {
    what: 'Write down whom to telephone at BPM, and the number',
    why: 'BPM says when the AP system is down and when it is back.',
  },
} satisfies SameWords<typeof settingsAgendaMs>;
