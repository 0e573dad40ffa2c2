/** Drills that were held, as their file and their paper show them. */
import type { WholeKind } from '../../call/list-kind';
import { timeCell } from '../lists/cells';

export const drillsSheet: WholeKind<'drills.held'> = {
  name: 'drills.held',
  title: (say) => say.drills.held,
  columns: [
    { head: (say) => say.drills.openedAt, cell: ({ openedAt }) => timeCell(openedAt) },
    { head: (say) => say.drills.system, cell: ({ system }) => system },
    { head: (say) => say.drills.by, cell: ({ openedBy }, { nameOf }) => nameOf(openedBy) },
    { head: (say) => `${say.drills.score} (%)`, cell: ({ score }) => String(score.percent ?? ''), end: true },
  ],
};
