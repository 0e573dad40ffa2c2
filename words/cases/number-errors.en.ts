import type { numberErrorsMs } from './number-errors.ms';
import type { SameWords } from '../language';

export const numberErrorsEn = {
  'court-unknown':
    'That court is not in the settings. Choose another court or ask the administrator to add it.',
  'case-type-unknown': 'That case type does not exist or is not active. Choose another type.',
  'range-overlaps':
    'This range overlaps another one. Nothing was given. Choose numbers that are not given yet.',
  'range-before-last-official':
    'This range begins before the last official number. Nothing was given. Begin after that number.',
  'range-malformed': 'The last number of the range must not be smaller than its first.',
  'range-unknown': 'That range was not found. Read the list of numbers again.',
  'range-closed': 'This range is closed already. Nothing was changed.',
  'last-official-needed': 'The last official number is not entered yet. Enter it first, then give the range.',
  'as-at-needed': 'This print does not say when it was made. Enter its date and time.',
  'cause-book-no-header':
    "The cause book's column headings were not found in that file. Nothing was imported. Check that it is a cause-book print.",
  'cause-book-empty': 'There are no cases in that file. Nothing was imported. Choose another print.',
} satisfies SameWords<typeof numberErrorsMs>;
