import type { intakesAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const intakesAgendaEn = {
  'intakes-incomplete': {
    what_one: 'Complete {{count}} new case that is not complete',
    what_other: 'Complete {{count}} new cases that are not complete',
    why: 'The documents were received, but the case is not registered: no number and no receipt.',
  },
  'intakes-left': {
    what_one: 'Settle {{count}} incomplete intake of an outage that is over',
    what_other: 'Settle {{count}} incomplete intakes of an outage that is over',
    why: 'Register it in ESV3 and record its number, or return its documents.',
  },
} satisfies SameWords<typeof intakesAgendaMs>;
