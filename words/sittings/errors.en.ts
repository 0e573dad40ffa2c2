import type { sittingsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const sittingsErrorsEn = {
  'sitting-none':
    'This court’s list has no such sitting. Nothing was saved. Choose a sitting of the list, or ask a supervisor to add it.',
  'sitting-full': 'That sitting in {{bench}} is full. Nothing was saved. Choose another sitting of the list.',
  'sitting-past': 'The time of this sitting is over. Nothing was saved. Check its date and time.',
  'sitting-ends-before':
    'The repetition ends before the first sitting. Nothing was saved. Check the last day, or leave it empty.',
  'sitting-rest-day':
    'The office rests on that day, so there is no sitting. Nothing was saved. Choose a working day.',
  'sitting-twice':
    'This bench already sits at that time. Nothing was saved. Change its number of places, or choose another time.',
  'sitting-unknown': 'This sitting is not in the list. Nothing was changed. Open the list again.',
} satisfies SameWords<typeof sittingsErrorsMs>;
