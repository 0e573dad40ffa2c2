import type { fieldErrorsMs } from './fields.ms';
import type { SameWords } from '../language';

export const fieldErrorsEn = {
  'code-twice': 'This code is already in use.',
  'field-wrong': 'Check this field.',
  'secret-differs': 'Does not match the first entry. Type it again.',
  needed: 'This field is required.',
  'text-malformed': 'Some characters cannot be used.',
  'text-too-long': '{{max}} characters at most.',
  'field-too-small': 'Too small or too few.',
  'field-too-big': 'Too large or too long.',
  'field-invalid-type': 'This field is needed.',
  'field-invalid-format': 'The format is not correct.',
  'field-invalid-value': 'Choose one from the list.',
  'field-not-multiple-of': 'Enter a whole number.',
  'field-custom': 'Look at this field again.',
  'code-malformed': 'Capital letters, digits and hyphens only, up to 16 characters.',
  'court-code-malformed': 'A court code has five digits.',
  'case-type-malformed': 'A case type code has three digits.',
  'officer-code-malformed': '2 to 8 capital letters or digits.',
  'time-malformed': 'Enter a time such as 08:15.',
  'date-malformed': 'Enter a date such as 21/11/2026.',
  'date-out-of-range': 'Enter a date from the year 1901 to 2999.',
  'amount-malformed': 'Enter an amount such as 12 or 12.50.',
} satisfies SameWords<typeof fieldErrorsMs>;
