import type { esv2ErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const esv2ErrorsEn = {
  'esv2-ended':
    'The time in which ESV2 may be used is over. Nothing was changed. A supervisor can record a new announcement, or decide another option.',
  'esv2-number-taken':
    'This number is already recorded for another case at this counter. Nothing was saved. Check the number on ESV2’s print.',
  'esv2-day-ahead': 'This day has not come yet. Check the date.',
  'esv2-before-outage':
    'This day is before the outage began: it is an existing case in ESV2, not a new one. Check the date.',
  'esv2-ask-before': 'The day to ask again is before the day of asking. Check the date.',
  'esv2-answer-no-header':
    'No column of ESV2 numbers was found in this list. Nothing was changed. Choose another file, or name its column.',
  'esv2-answer-empty': 'This list has no rows. Nothing was changed. Choose another file.',
  'esv2-state-wrong': 'The state of this case has changed. Nothing was changed. Check its current state.',
  'esv3-number-given':
    'This ESV3 number belongs to another case. Nothing was changed. Check the number in ESV3.',
} satisfies SameWords<typeof esv2ErrorsMs>;
