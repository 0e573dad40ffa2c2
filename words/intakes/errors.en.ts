import type { intakesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const intakesErrorsEn = {
  'intake-unknown': 'This intake is not in the register. Nothing was changed. Check the list again.',
  'intake-settled':
    'This intake is already registered, returned or withdrawn. Nothing was changed. Open it and check its state.',
  'nothing-missing':
    'Nothing is marked as missing. Nothing was saved. Mark at least one thing, or issue the case with F9.',
  'missing-unknown':
    'A marked document is not one of this case type. Nothing was saved. Choose the case type again and mark again.',
} satisfies SameWords<typeof intakesErrorsMs>;
