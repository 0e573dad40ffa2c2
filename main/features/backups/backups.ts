import { basename } from 'node:path';
import { civilDateOf } from '../../../domain/time/civil-time';
import type { Feature } from '../../call/feature';
import { readIssuersAfter } from '../receipts/rows/issuers';
import { readNewestBackup, readNewestGoodBackup, readSeqOf } from './rows/backups';

export { backupsHandlers } from './handlers';

export const backupsFeature: Feature = {
  concerns: {
    'backups.restore': (tx, { path }) => {
      const seq = readSeqOf(tx, basename(path));
      return { kind: 'older-copy', issuedSince: seq === undefined ? [] : readIssuersAfter(tx, seq) };
    },
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
    });
    if (newest && !newest.ok) return [line('backup-failed', 'late')];
    return !sound || civilDateOf(sound.at) < today ? [line('backup-due', 'soon')] : [];
  },
};
