/** Rows of cases.csv: each case of an outage as it stands now, on its way into ESV3 or there. */
import { toLocalText } from '../../../domain/time/civil-time';
import type { CsvRow } from '../../../domain/reconciliation/package-format';
import type { RowState } from '../../../domain/reconciliation/row-state';
import { eachCaseState } from '../reconciliation/rows/row-events';
import type { ReadTx } from '../../register/transaction';

const STATES: Record<RowState['state'], string> = {
  open: 'provisional',
  taken: 'provisional',
  entered: 'entered',
  confirmed: 'registered',
  withdrawn: 'withdrawn',
};

export function* caseCells(tx: ReadTx, outage: string, system: string): Generator<CsvRow<'cases.csv'>> {
  for (const { row, state } of eachCaseState(tx, outage)) {
    const { number, court, caseType, kind, option } = row;
    yield {
      ...{ number, system, court, case_type: caseType, kind, option, outage },
      ...{ registered_at: toLocalText(row.registeredAt), state: STATES[state.state] },
    };
  }
}
