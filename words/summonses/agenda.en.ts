import type { SameWords } from '../language';
import type { summonsesAgendaMs } from './agenda.ms';

export const summonsesAgendaEn = {
  'papers-unsealed': {
    what_one: '{{count}} court paper awaits the Registrar’s signature and seal',
    what_other: '{{count}} court papers await the Registrar’s signature and seal',
    why: 'Summonses and notices are handed over only after the Registrar’s signature and seal are recorded.',
  },
  'papers-not-handed': {
    what_one: '{{count}} court paper awaits hand-over',
    what_other: '{{count}} court papers await hand-over',
    why: 'They are sealed already. Record who receives them.',
  },
} satisfies SameWords<typeof summonsesAgendaMs>;
