import type { backupsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const backupsAgendaEn = {
  'backup-failed': {
    what: 'The last backup failed',
    why: 'The register is safe. Make a backup again or choose another folder.',
  },
  'backup-due': { what: "Make today's backup", why: 'The last good backup is not of today.' },
} satisfies SameWords<typeof backupsAgendaMs>;
