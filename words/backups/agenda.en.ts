import type { backupsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const backupsAgendaEn = {
  'backup-failed': {
    what: 'The last backup failed',
    why: 'The register is safe. Make another backup or choose a different folder.',
  },
  'backup-due': { what: 'Make today’s backup', why: 'The last good backup was not made today.' },
} satisfies SameWords<typeof backupsAgendaMs>;
