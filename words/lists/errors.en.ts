import type { SameWords } from '../language';
import type { listsErrorsMs } from './errors.ms';

export const listsErrorsEn = {
  'list-too-long':
    'This list has more than {{most}} rows and was not printed. Filter it by date or outage, or save it as CSV.',
  'list-empty': 'There are no rows to print. Change or clear the filters.',
} satisfies SameWords<typeof listsErrorsMs>;
