import { civilDateOf } from '../../../domain/time/civil-time';
import type { Feature } from '../../call/feature';
import { wholeSheetOf } from '../../call/list-kind';
import { backupsSheet } from './backups-sheet';
import { readNewestBackup, readNewestGoodBackup } from './rows/backups';

export { backupsHandlers } from './handlers';

export const backupsFeature: Feature = {
  lists: [wholeSheetOf(backupsSheet)],
  concerns: {
    // nothing vanishes by it: the former register is kept aside, and lost serials are settled by others than their issuers
    'backups.restore': () => ({ kind: 'nobodys' }),
    // whose receipts a copy behind its witness has lost nobody can say
    'backups.newEpoch': () => ({ kind: 'nobodys' }),
    'backups.settleAnchor': () => ({ kind: 'nobodys' }),
  },
  agenda: (tx, { now }) => {
    const newest = readNewestBackup(tx);
    const sound = readNewestGoodBackup(tx);
    const today = civilDateOf(now);
    const line = (kind: string, urgency: 'late' | 'soon') => ({
      id: kind,
      kind,
      urgency,
      dueAt: null,
      values: {},
      to: '/backups',
      by: 'supervisor' as const,
    });
    if (newest && !newest.ok) return [line('backup-failed', 'late')];
    return !sound || civilDateOf(sound.at) < today ? [line('backup-due', 'soon')] : [];
  },
};
