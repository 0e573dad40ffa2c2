import type { officersErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const officersErrorsEn = {
  'secret-weak': 'That secret is too easy. Nothing was saved. Choose a longer one that is hard to guess.',
  'officer-code-twice': 'This code is already given to another officer. Choose another code.',
  'secret-wrong': 'That PIN or secret is wrong. Try once more; repeated wrong attempts have to wait.',
  wait: 'Too many wrong attempts. Try again after {{until}}.',
  'officer-inactive': 'This officer is no longer on duty here. Choose another officer.',
  'officer-unknown': 'That officer was not found. Read the list of officers again.',
  'approver-role': 'That officer is not a supervisor. The approval must come from a supervisor.',
  'last-administrator': 'This is the last system administrator. Nothing was changed. Add another one first.',
  'pin-too-short': 'A PIN has at least 6 digits.',
  'pin-digits': 'A PIN is made of digits only.',
  'secret-too-short': 'A secret has at least 10 characters.',
  'secret-common': 'Too easy to guess. Choose another one.',
} satisfies SameWords<typeof officersErrorsMs>;
