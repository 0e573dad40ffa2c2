import type { SameWords } from '../language';
import type { casesAgendaMs } from './agenda.ms';

export const casesAgendaEn = {
  'documents-missing': {
    what_one: 'Case {{number}} lacks documents',
    what_other: '{{count}} cases lack documents; the first is {{number}}',
    why: 'Required documents had not been received when the case was registered.',
  },
  'case-without-receipt': {
    what_one: 'Case {{number}} has no receipt',
    what_other: '{{count}} cases have no receipt; the first is {{number}}',
    why: 'The receipt was cancelled and no other one replaces it.',
  },
  'types-without-range': {
    what_one: 'Give a number range to {{count}} more case type',
    what_other: 'Give number ranges to {{count}} more case types',
    why: 'Cases of that type cannot be accepted until it has a range.',
  },
  'numbers-old': {
    what_one: 'Get {{count}} newer last official number',
    what_other: 'Get {{count}} newer last official numbers',
    why: 'They are older than the outage. Ask the state’s ICT for the last numbers.',
  },
  'cause-book-first': {
    what: 'Print the cause book of {{court}} and enter it here',
    why: 'This counter has no cause book of that court yet. When the system is down, the last official numbers and the existing cases are looked up in it.',
  },
  'cause-book-due': {
    what: 'Print a new cause book of {{court}}',
    why: 'The last cause book taken in dates from {{asAt}}. When the system is down, the last official numbers and the existing cases are looked up in it.',
  },
} satisfies SameWords<typeof casesAgendaMs>;
