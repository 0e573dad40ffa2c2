import type { SameWords } from '../language';
import type { officersAgendaMs } from './agenda.ms';

export const officersAgendaEn = {
  'decided-alone': {
    what_one: '{{count}} decision of one person waits for a second signature',
    what_other: '{{count}} decisions of one person wait for a second signature',
    why: 'Another supervisor looks at it in Settings, Officers. Until then every reconciliation file names it.',
  },
} satisfies SameWords<typeof officersAgendaMs>;
