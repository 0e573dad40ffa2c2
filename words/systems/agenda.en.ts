import type { systemsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const systemsAgendaEn = {
  'outage-proposed': {
    what: '{{system}} seems to be down since {{since}}',
    why: 'Seen only from this office’s network. Check, then report it or set it aside.',
  },
  'recovery-proposed': {
    what: '{{system}} seems to be back since {{since}}',
    why: 'Seen only from this office’s network. Check, then record the recovery.',
  },
} satisfies SameWords<typeof systemsAgendaMs>;
