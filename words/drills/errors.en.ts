import type { drillsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const drillsErrorsEn = {
  'system-unknown': 'This office does not use that system. Nothing was changed. Choose one from the list.',
  'already-drill': 'A drill is already open at this counter. No new drill was started. Leave this one first.',
  'drill-not-opened':
    'The drill could not be opened. The real counter is still open and no data was lost. Try again.',
  'drill-unknown': 'This drill has ended or was not found. Start a new one.',
  'not-a-drill': 'No drill is open. Nothing was changed.',
} satisfies SameWords<typeof drillsErrorsMs>;
