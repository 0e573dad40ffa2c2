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
    why: 'The directory is still empty: no applicant can be told when the system is down.',
  },
  'lacks-mail': {
    what: 'Set the mail server and send a test e-mail',
    why: 'No e-mail has yet been accepted by the server or sent by the mailbox officer.',
  },
  'lacks-portal': {
    what: 'Set and test the portal’s folder',
    why: 'No notice file has yet been written for the portal or confirmed by the portal officer.',
  },
  'lacks-holidays': {
    what: 'Confirm this year’s public holidays',
    why: 'The four working hours are counted as if there were no holidays until these are confirmed.',
  },
  'lacks-board': {
    what: 'Open the counter board and look at it',
    why: 'The board is the third channel of a notice and has never been opened here.',
  },
  'lacks-telephone': {
    what: 'Record the contact person at BPM and the telephone number',
    why: 'BPM says when the AP system is down and when it is back.',
  },
} satisfies SameWords<typeof settingsAgendaMs>;
