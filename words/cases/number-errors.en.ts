import type { numberErrorsMs } from './number-errors.ms';
import type { SameWords } from '../language';

export const numberErrorsEn = {
  'court-unknown':
    'That court is not in the settings. Choose another court or ask the system administrator to add it.',
  'case-type-unknown': 'That case type does not exist or is not active. Choose another type.',
  'range-overlaps':
    'This range overlaps another. No range was given. Choose numbers that have not been given.',
  'range-before-last-official':
    'This range starts before the last official number. No range was given. Start after that number.',
  'range-malformed': 'The last number of the range must not be lower than the first.',
  'range-unknown': 'That range was not found. Reload the list of numbers.',
  'range-closed': 'This range is already closed. Nothing was changed.',
  'last-official-needed':
    'The last official number has not been entered. Enter it first, then give the range.',
  'case-year-ahead':
    'The year in that number had not come when this cause book was printed. Check the number or the print time.',
  'registered-after-print':
    'That registration date is after this cause book was printed. Check the date or the print time.',
  'as-at-needed': 'This printout does not say when it was made. Enter its date and time.',
  'cause-book-no-header':
    'The cause book’s column headings were not found in that file. Nothing was imported. Check that it is a cause-book printout.',
  'cause-book-empty': 'There are no cases in that file. Nothing was imported. Choose another printout.',
  'book-empty': 'That court has no manual cases in this period. Nothing was printed. Choose another period.',
  'book-too-long': 'More than {{most}} cases in this period. Choose a shorter one.',
} satisfies SameWords<typeof numberErrorsMs>;
