import type { papersAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const papersAgendaEn = {
  'papers-unconfirmed': {
    what_one: 'Answer for {{count}} paper: what came out?',
    what_other: 'Answer for {{count}} papers: what came out?',
    why: 'The printer only takes the job; an officer confirms the paper.',
  },
  'papers-waiting': {
    what_one: '{{count}} paper is waiting at {{printer}}',
    what_other: '{{count}} papers are waiting at {{printer}}',
    why: 'The printer does not print.',
  },
} satisfies SameWords<typeof papersAgendaMs>;
