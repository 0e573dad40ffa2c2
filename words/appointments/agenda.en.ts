import type { SameWords } from '../language';
import type { appointmentsAgendaMs } from './agenda.ms';

export const appointmentsAgendaEn = {
  'appointments-to-call': {
    what_one: 'Call {{count}} person who was given an appointment: {{system}} is back',
    what_other: 'Call {{count}} people who were given appointments: {{system}} is back',
    why: 'In the order of booking. {{done}} done so far.',
  },
} satisfies SameWords<typeof appointmentsAgendaMs>;
