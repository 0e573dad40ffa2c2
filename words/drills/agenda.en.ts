import type { drillsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const drillsAgendaEn = {
  'drill-to-report': {
    what: 'Drill: report the outage of {{system}}',
    why: 'Act as if the system’s owner had just told you.',
  },
} satisfies SameWords<typeof drillsAgendaMs>;
