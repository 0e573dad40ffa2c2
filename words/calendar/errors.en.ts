import type { calendarErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const calendarErrorsEn = {
  'holiday-twice':
    'This holiday is already listed on that date. Nothing was saved. Check the list or choose another date.',
  'hijri-month-length':
    'That month or the one before it would have {{days}} days, while every Hijri month has 29 or 30. Nothing was changed. Check the date, or correct the month beside it first.',
  'hijri-month-unknown':
    'That Hijri month is not in the table. Nothing was changed. Choose a month from the list.',
  'holiday-unknown': 'That holiday was not found. Nothing was changed. Open the holiday list again.',
  'holiday-retired':
    'That holiday has been withdrawn. Nothing was changed. Add it as a new holiday if needed.',
  'nothing-changed': 'There are no changes to save. Change at least one field.',
  'holiday-file-too-large':
    'That file is too large for a holiday list. Nothing was imported. Choose a file with public holidays only.',
  'holiday-file-unreadable':
    'That file cannot be read as CSV or ICS. Nothing was imported. Save it again, then try again.',
  'holidays-none': 'There are no holidays in that file. Nothing was imported. Choose another file.',
  'draft-none':
    'There are no proposed holidays for that year. Nothing was saved. Enter the holidays from the gazette.',
  'states-malformed': 'Choose at least one state, or all states.',
  'state-unknown': 'That state is not recognised. Choose one from the list.',
} satisfies SameWords<typeof calendarErrorsMs>;
