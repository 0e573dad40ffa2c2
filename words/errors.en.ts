import type { SameWords } from './language';
import type { errorsMs } from './errors.ms';

export const errorsEn = {
  unknown: 'This could not be done ({{code}}). Nothing was changed.',
  incident: 'Incident number: {{incident}}.',
  'field-wrong': 'Look at this field again.',
} satisfies SameWords<typeof errorsMs>;
