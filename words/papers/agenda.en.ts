import type { papersAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const papersAgendaEn = {
  'papers-unconfirmed': {
    what_one: 'Confirm {{count}} paper',
    what_other: 'Confirm {{count}} papers',
    why: 'The printer only accepts the job; an officer confirms that the paper came out.',
  },
  'papers-waiting': {
    what_one: '{{count}} paper is waiting at {{printer}}',
    what_other: '{{count}} papers are waiting at {{printer}}',
    why: 'The printer is not printing.',
  },
} satisfies SameWords<typeof papersAgendaMs>;
