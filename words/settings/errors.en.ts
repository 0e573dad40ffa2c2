import type { settingsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const settingsErrorsEn = {
  'already-set-up':
    'This counter is already set up. Nothing was changed. Close and reopen the app to sign in.',
  'not-a-demo': 'This is not a demo office. Nothing was changed.',
  'court-needed': 'At least one court is needed. Add a court, then save.',
  'fee-table-unknown': 'There is no such fee table. Choose a fee table for each court.',
  'office-kind-fixed':
    'The kind and the code of the office cannot be changed once the counter is made. Nothing was saved. Put the former ones back.',
  'case-type-twice': 'This case type code exists already. Nothing was saved. Choose another code.',
  'time-still-behind':
    'That time is still earlier than the last entry. Nothing was changed. Check date and time.',
  'clock-differs':
    'That time differs by more than a day from the last entry. Nothing was changed. Check the date; if it is right, confirm it below.',
  'period-backwards': 'The last day must be the first day or later.',
  'periods-overlap': 'This period overlaps another. Change its days.',
  'sheet-not-printed':
    'This sheet is not printed yet: the A4 printer did not take it, and it is kept nowhere. Switch the printer on and print again, or save it as a PDF.',
  'printer-is-pdf': 'The A4 printer is set to PDF only. Choose a folder in which to save this sheet.',
} satisfies SameWords<typeof settingsErrorsMs>;
