import { readOpenSummaries } from '../outages/rows/outages';
import { openNote } from './drill';
import type { Feature } from '../../call/feature';
import { wholeSheetOf } from '../../call/list-kind';
import { drillsSheet } from './drills-sheet';

export { drillsHandlers } from './handlers';

/** Where a drill begins: nothing has been reported in it yet. */
export const drillsFeature: Feature = {
  lists: [wholeSheetOf(drillsSheet)],
  agenda: (tx, scene) => {
    const note = openNote(scene);
    if (!note || readOpenSummaries(tx).length > 0) return [];
    const { id, system } = note;
    return [
      {
        id: `drill-${id}`,
        kind: 'drill-to-report',
        urgency: 'soon',
        dueAt: null,
        values: { system },
        to: `/outages/report?system=${system}`,
      },
    ];
  },
};
