import type { drillsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const drillsErrorsEn = {
  'system-unknown': 'This system is not known in this office. Nothing was changed. Choose one from the list.',
  'already-drill': 'A drill is open at this counter already. Leave it first.',
  'drill-not-opened':
    'The drill could not be opened. The real counter is open and nothing is lost. Try again.',
  'drill-unknown': 'This drill has ended or was not found. Start a new one.',
  'not-a-drill': 'No drill is open. Nothing was changed.',
} satisfies SameWords<typeof drillsErrorsMs>;
