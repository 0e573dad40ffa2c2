/** The reconciliation files of this counter, as their list's file and paper show them. */
import type { WholeKind } from '../../../call/list-kind';
import { timeCell } from '../../lists/cells';

export const packagesSheet: WholeKind<'reconciliation.packages'> = {
  name: 'reconciliation.packages',
  title: (say) => say.reconciliation.package.title,
  columns: [
    { head: (say) => say.reconciliation.package.name, cell: ({ name }) => name },
    { head: (say) => say.reconciliation.package.at, cell: ({ at }) => timeCell(at) },
    {
      head: (say) => say.reconciliation.package.entries,
      cell: ({ firstSeq, lastSeq }) => `${firstSeq}–${lastSeq}`,
    },
    { head: (say) => say.reconciliation.package.sha256, cell: ({ sha256 }) => sha256 },
  ],
};
