import type { applicantsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const applicantsAgendaEn = {
  'calls-to-make': {
    what_one: 'Call {{count}} applicant: {{system}} is back',
    what_other: 'Call {{count}} applicants: {{system}} is back',
    why: 'They asked during the outage and want to be called.',
  },
} satisfies SameWords<typeof applicantsAgendaMs>;
