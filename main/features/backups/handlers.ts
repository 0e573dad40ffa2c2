/** Backups on demand, restores, and the epochs they begin. */
import { lookAtBackup, restoreBackup, unknownAfter } from '../../journeys/restore';
import { prepareEpoch, writeEpoch } from '../../journeys/new-epoch';
import { good, refuse, type Handlers } from '../../ipc/handler';
import { listBackups } from '../../register/backup';
import { unusableFolder } from '../../register/folder';
import { join } from 'node:path';

export const backupsHandlers = {
  'backups.list': ({ counter }) => {
    const folder = counter.devices.preferences.get().backupFolder;
    if (unusableFolder(folder)) return Promise.resolve(good({ backups: [], folder }));
    const backups = listBackups(folder).slice(0, 30).map(({ name, bytes }) => {
      const found = lookAtBackup(join(folder, name));
      return found.ok
        ? { name, bytes, at: found.value.at, seq: found.value.seq, good: true }
        : { name, bytes, at: counter.clock.now(), seq: 0, good: false };
    }); // prettier-ignore
    return Promise.resolve(good({ backups, folder }));
  },

  'backups.make': async ({ counter }) => {
    const outcome = await counter.tasks.run('backup', (task) =>
      counter.backups.make((done, of) => task.progress(done, of)),
    );
    if (!outcome.ok) return refuse(outcome.why);
    const { name, at, seq } = outcome.facts;
    return good({ name, at, seq });
  },

  'backups.look': async ({ counter }, { path }) => {
    const chosen = path ?? (await counter.devices.dialogs.chooseFile('', ['siaga-backup']));
    if (chosen === null) return good(null);
    const looked = lookAtBackup(chosen);
    if (!looked.ok) return looked;
    const { at, seq, office, counter: code, receipts } = looked.value;
    return good({
      path: chosen,
      at,
      seq,
      office,
      counter: code,
      receipts,
      unknownSerials: unknownAfter(counter, chosen),
    });
  },

  'backups.restore': restoreBackup,

  'backups.newEpoch': ({ tx, counter, officer }) => {
    const standing = counter.opened().standing();
    if (standing.state === 'sound') return refuse('epoch-not-needed');
    const epoch = prepareEpoch(counter);
    const witnessed = 'witnessed' in standing ? standing.witnessed : null;
    const unknownSerials = writeEpoch(tx, counter, epoch, {
      reason: 'behind-witness',
      witnessed,
      officer: officer.id,
    });
    return good({ epoch: epoch.id, unknownSerials });
  },
} satisfies Handlers<'backups'>;
