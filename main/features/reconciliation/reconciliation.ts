import { madeIn } from '../outages/end-outage';
import type { Feature } from '../../call/feature';
import { sheetOf, wholeSheetOf } from '../../call/list-kind';
import { packagesSheet } from './package/packages-sheet';
import { workSheet } from './work-list/work-sheet';
import { countWaiting } from '../existing/rows/matter-list';
import { countOpenRows } from '../outages/rows/counts';
import { readRestoredSummaries } from '../outages/rows/outages';
import { listQueues, listRows } from './rows/list-rows';
import { eachRowEventRow } from './rows/row-event-cells';
import { isPackageBehind, readPackageOf } from './rows/packages';

export { reconciliationHandlers } from './handlers';

export const reconciliationFeature: Feature = {
  lists: [sheetOf(workSheet), wholeSheetOf(packagesSheet)],
  projections: [listQueues, listRows],
  agenda: (tx) =>
    readRestoredSummaries(tx).flatMap((outage) => {
      const open = countOpenRows(tx, outage.id);
      const line = (kind: string, values: Record<string, string | number>) => ({
        id: `${kind}-${outage.id}`, kind, urgency: 'soon' as const, dueAt: null, values, to: `/reconciliation?outage=${outage.id}`,
      }); // prettier-ignore
      if (open > 0) return [line('rows-to-reregister', { count: open, system: outage.system })];
      // the matters on existing cases have lines of their own
      if (countWaiting(tx, outage.id) > 0) return [];
      // nothing was made in it: nothing is handed back (S0.7)
      const { cases, esv2, existing, receipts } = madeIn(tx, outage.id);
      if (cases + esv2 + existing + receipts === 0) return [];
      const made = readPackageOf(tx, outage.id);
      return made && !isPackageBehind(tx, made) ? [] : [line('package-to-make', { system: outage.system })];
    }),
  csv: {
    'reregistration.csv': (tx, { after, upTo }) => eachRowEventRow(tx, after, upTo),
  },
};
