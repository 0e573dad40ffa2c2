import type { homeAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const homeAgendaEn = {
  other: { what: 'Waiting: {{kind}}' },
} satisfies SameWords<typeof homeAgendaMs>;
