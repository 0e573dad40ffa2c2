import type { settingsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const settingsErrorsEn = {
  'already-set-up':
    'This counter has already been set up. Nothing was changed. Close and reopen the app to sign in.',
  'former-register':
    'A register has worked here before. Nothing was changed. Restore its backup; if there is none, type the recovery code of its enrolment sheet in the Counter step: the old folder is set aside and the new counter gets another code.',
  'counter-code-used':
    'This counter code belongs to the register that worked here before. Nothing was changed. Choose another code, so that no number comes twice.',
  'not-a-demo': 'This is not the demo office. Nothing was changed.',
  'demo-needs-sign-in':
    'This office’s counter is open. Nothing was changed. Sign in first to open the demo office.',
  'court-needed': 'At least one court is required. Add a court, then save.',
  'fee-table-unknown': 'That fee table was not found. Choose a fee table for each court.',
  'fee-table-foreign':
    '{{table}} is another state’s and has not been confirmed for {{court}}. No case was issued. Call a supervisor: open Settings, Official papers.',
  'revenue-codes-open':
    'Some fees have no revenue code, and such receipts have not been allowed in this outage. No case was issued. Call a supervisor: open Settings, Official papers.',
  'matter-unknown': 'This matter has been settled or has changed. Nothing was changed. Check the list again.',
  'crest-kind': 'This file is not a PNG or JPEG picture. Nothing was saved. Choose another crest file.',
  'crest-too-large':
    'This picture is too large. Nothing was saved. Choose one of at most 300 KB and 2000 pixels a side.',
  'crest-too-small':
    'This picture is too small to print. Nothing was saved. Choose one of at least 48 pixels a side.',
  'office-kind-fixed':
    'The kind and code of the office cannot be changed once the counter has been set up. Nothing was saved. Restore the previous ones.',
  'change-in-force':
    'This table is in force already. Nothing was changed. Correct the table from today or later.',
  'change-unknown': 'No change of the table begins on that date. Nothing was changed. Check the date shown.',
  'case-type-twice': 'This case type code already exists. Nothing was saved. Choose another code.',
  'time-earlier':
    'That time is earlier than the last entry ({{last}}). Nothing was changed. Check the time; if it is correct, confirm it below: a new register period begins at that time, and books and ranges continue.',
  'clock-differs':
    'That time differs from the last entry by more than a day. Nothing was changed. Check the date; if it is correct, confirm it below.',
  'period-backwards': 'The last day must not be before the first.',
  'periods-overlap': 'This period overlaps another. Change the dates.',
  'sheet-not-printed':
    'This sheet has not been printed: the A4 printer did not accept it, and no copy is kept. Switch the printer on and print again, or save the sheet as a PDF.',
  'test-page-not-printed':
    'The test page has not been printed: the printer did not accept it. Your answers are kept. Switch the printer on or choose another, then print again.',
  'printer-is-pdf': 'The A4 printer is set to PDF only. Choose a folder in which to save this sheet.',
} satisfies SameWords<typeof settingsErrorsMs>;
