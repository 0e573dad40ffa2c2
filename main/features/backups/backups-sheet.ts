/** The copies in the folder, as their file and their paper show them. */
import type { WholeKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';

export const backupsSheet: WholeKind<'backups.list'> = {
  name: 'backups.list',
  title: (say) => say.backups.list.title,
  columns: [
    { head: (say) => say.backups.list.at, cell: ({ at }) => timeCell(at) },
    { head: (say) => say.backups.list.state, cell: ({ standing }, { say }) => say.backups.list[standing] },
    { head: (say) => say.backups.list.name, cell: ({ name }) => name },
    { head: (say) => say.backups.list.entries, cell: ({ seq }) => String(seq ?? ''), end: true },
    { head: (say) => `${say.backups.list.size} (KB)`, cell: ({ bytes }) => String(Math.ceil(bytes / 1024)), end: true },
  ],
}; // prettier-ignore
