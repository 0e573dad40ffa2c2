import type { SameWords } from '../language';
import type { lettersAgendaMs } from './agenda.ms';

export const lettersAgendaEn = {
  'parties-untold': {
    what_one: '{{count}} party has not been told the new case number',
    what_other: '{{count}} parties have not been told the new case number',
    why: 'Their case’s number in {{system}} differs from the one given at the counter.',
  },
} satisfies SameWords<typeof lettersAgendaMs>;
