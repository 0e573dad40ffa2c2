/** The rows that keep the work list in order, each folded from its case's events. */
import type { Series } from '../../../../domain/cases/case-number';
import { isSettled, type RowState } from '../../../../domain/reconciliation/row-state';
import { projection } from '../../../register/projection';
import type { ReadTx } from '../../../register/transaction';
import { eachCaseState, readRowState } from './row-events';

/** Where an item stands on the list: its outage and its number. */
export interface ItemPlace {
  readonly outage: string;
  readonly series: Series;
  readonly serial: number;
}

/** Undefined for a case that ESV2 numbered: others migrate it (S1.9), nobody enters it again. */
export function readPlace(tx: ReadTx, item: string): ItemPlace | undefined {
  const row = tx.get<Series & { outage: string; serial: number }>(
    `SELECT outage, court, case_type AS caseType, year, serial FROM cases WHERE id = ? AND option <> 'P2'`,
    item,
  );
  if (!row) return undefined;
  const { outage, serial, ...series } = row;
  return { outage, serial, series };
}

export const listRowOf = (item: string, { outage, series, serial }: ItemPlace, state: RowState) => ({
  item_kind: 'case' as const,
  ...{ item, outage, court: series.court, case_type: series.caseType, year: series.year, serial },
  ...{ state: state.state, result: state.result, official_number: state.officialNumber },
  ...{ reference: state.reference, taken_by: state.takenBy, taken_in_run: state.takenInRun },
  ...{ released: state.released ? 1 : 0, entered_at: state.enteredAt, officer: state.officer },
  settled: isSettled(state) ? 1 : 0,
});

export const listRows = projection({
  table: 'reregistration_rows',
  subject: 'item',
  of: 'cases',
  fold: (tx, item) => {
    const place = readPlace(tx, item);
    return place ? [listRowOf(item, place, readRowState(tx, item))] : [];
  },
});

/** Each series of an outage is one queue; its rows are counted from all that happened in the outage. */
export const listQueues = projection({
  table: 'reregistration_queues',
  subject: 'outage',
  of: 'outages',
  fold: (tx, outage) => {
    const queues = new Map<string, { rows: number; settled: number; series: Series }>();
    for (const { row, state } of eachCaseState(tx, outage)) {
      const key = `${row.court} ${row.caseType} ${row.year}`;
      const queue = queues.get(key) ?? { rows: 0, settled: 0, series: row };
      queues.set(key, queue);
      queue.rows += 1;
      queue.settled += isSettled(state) ? 1 : 0;
    }
    return [...queues.values()].map(({ series: { court, caseType, year }, rows, settled }) => ({
      ...{ outage, court, case_type: caseType, year, rows, settled },
    }));
  },
});
