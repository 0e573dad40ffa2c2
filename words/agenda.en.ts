import type { SameWords } from './language';
import type { agendaMs } from './agenda.ms';

export const agendaEn = { other: '{{kind}}' } satisfies SameWords<typeof agendaMs>;
