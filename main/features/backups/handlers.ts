/** Backups on demand, restores, and the epochs they begin. */
import { fail, ok } from '../../../domain/result';
import { backupList } from './backup-list';
import { unsealed } from './unsealed';
import { mayRestore, restoreBackup, unknownAfter } from './restore';
import { beginEpoch } from './begin-epoch';
import { settleAnchor } from './settle-anchor';
import type { Handlers } from '../../call/handler';

export const backupsHandlers = {
  'backups.list': async ({ counter }) => {
    const folder = counter.devices.preferences.get().backupFolder;
    return ok({ backups: await backupList(counter), folder });
  },

  'backups.make': async ({ counter }) => {
    const outcome = await counter.tasks.run('backup', (task) => counter.backups.make(task));
    if (!outcome.ok) return fail(outcome.why);
    const { name, at, seq } = outcome.facts;
    return ok({ name, at, seq });
  },

  'backups.look': async ({ counter, officer }, { path, recoveryCode }) => {
    if (!mayRestore(counter, officer)) return fail('role-forbidden');
    const chosen = path ?? (await counter.devices.dialogs.chooseFile('', ['siaga-backup']));
    if (chosen === null) return ok(null);
    return unsealed(counter, { path: chosen, recoveryCode }, ({ plain }, content) => {
      const { at, seq, office, counter: code, receipts, origin } = content;
      const unknownSerials = unknownAfter(counter, plain, origin);
      return Promise.resolve(ok({ path: chosen, at, seq, office, counter: code, receipts, unknownSerials }));
    });
  },

  'backups.restore': restoreBackup,

  'backups.settleAnchor': settleAnchor,

  'backups.newEpoch': beginEpoch,
} satisfies Handlers<'backups'>;
