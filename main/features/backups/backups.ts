import { civilDateOf } from '../../../domain/civil-time';
import type { Feature } from '../feature';
import { readNewestBackup, readNewestGoodBackup } from './store';

export { backupsHandlers } from './handlers';

export const backupsFeature: Feature = {
  agenda: (tx, counter) => {
    const newest = readNewestBackup(tx);
    const sound = readNewestGoodBackup(tx);
    const today = civilDateOf(counter.clock.now());
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
