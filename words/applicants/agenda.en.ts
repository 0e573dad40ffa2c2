import type { applicantsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const applicantsAgendaEn = {
  'calls-to-make': {
    what_one: 'Call {{count}} applicant: {{system}} is back',
    what_other: 'Call {{count}} applicants: {{system}} is back',
    why: 'They asked during the outage and would like to be called back.',
  },
} satisfies SameWords<typeof applicantsAgendaMs>;
