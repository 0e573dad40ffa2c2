import { civilDateOf } from '../../../domain/time/civil-time';
import type { Feature } from '../../call/feature';
import { readNewestBackup, readNewestGoodBackup } from './rows/backups';

export { backupsHandlers } from './handlers';

export const backupsFeature: Feature = {
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
    });
    if (newest && !newest.ok) return [line('backup-failed', 'late')];
    return !sound || civilDateOf(sound.at) < today ? [line('backup-due', 'soon')] : [];
  },
};
