import type { calendarErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const calendarErrorsEn = {
  'holiday-twice':
    'This holiday already stands on that day. Nothing was saved. Check the list or choose another day.',
  'holiday-unknown': 'That holiday was not found. Nothing was changed. Open the list of holidays again.',
  'holiday-retired':
    'That holiday was withdrawn. Nothing was changed. Add it as a new holiday if it is needed.',
  'nothing-changed': 'There is nothing to save. Change at least one field.',
  'holiday-file-too-large':
    'That file is too large for a list of holidays. Nothing was imported. Choose a file with public holidays only.',
  'holiday-file-unreadable':
    'That file cannot be read as CSV or ICS. Nothing was imported. Save it again, then try once more.',
  'holidays-none': 'There are no holidays in that file. Nothing was imported. Choose another file.',
  'draft-none':
    'There are no proposals for that year. Nothing was saved. Enter the holidays from the gazette.',
  'states-malformed': 'Choose at least one state, or all states.',
  'state-unknown': 'That state is not known. Choose one from the list.',
} satisfies SameWords<typeof calendarErrorsMs>;
