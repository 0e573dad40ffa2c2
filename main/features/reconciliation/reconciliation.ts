import { toLocalText } from '../../../domain/time/civil-time';
import { countOpenRows, reregistrationRows } from './reregistration-list';
import { madeIn } from '../outages/end-outage';
import type { Feature } from '../../call/feature';
import { readSummaries } from '../outages/rows/outages';
import { isPackageBehind, readPackageOf } from './rows/packages';
import { readRowStates } from './rows/reconciliation';

export { reconciliationHandlers } from './handlers';

export const reconciliationFeature: Feature = {
  agenda: (tx) =>
    readSummaries(tx).flatMap((outage) => {
      if (outage.state !== 'restored') return [];
      const open = countOpenRows(tx, outage.id);
      const line = (kind: string, values: Record<string, string | number>) => ({
        id: `${kind}-${outage.id}`, kind, urgency: 'soon' as const, dueAt: null, values, to: `/reconciliation?outage=${outage.id}`,
      }); // prettier-ignore
      if (open > 0) return [line('rows-to-reregister', { count: open, system: outage.system })];
      // nothing was made in it: nothing is handed back (S0.7)
      const { cases, receipts } = madeIn(tx, outage.id);
      if (cases + receipts === 0) return [];
      const made = readPackageOf(tx, outage.id);
      return made && !isPackageBehind(tx, made) ? [] : [line('package-to-make', { system: outage.system })];
    }),
  csv: {
    *'reregistration.csv'(tx, { outage, system, run }) {
      const stateOf = readRowStates(tx, outage);
      for (const row of reregistrationRows(tx, outage, run)) {
        const state = stateOf(row.item);
        const enteredAt = state.enteredAt ? toLocalText(state.enteredAt) : '';
        yield [
          row.item,
          'case',
          row.manualNumber,
          system,
          row.officialNumber ?? '',
          row.result,
          row.reference,
          enteredAt,
          state.officer,
        ];
      }
    },
  },
};
