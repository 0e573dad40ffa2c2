/** Rows of cases.csv: each case of an outage as it stands now, on its way into ESV3 or there. */
import { toLocalText } from '../../../domain/time/civil-time';
import { readCasesOfOutage } from './rows/cases';
import { readRowStates, type RowState } from '../reconciliation/rows/reconciliation';
import type { ReadTx } from '../../register/transaction';

const STATES: Record<RowState['state'], string> = {
  open: 'provisional',
  taken: 'provisional',
  entered: 'entered',
  confirmed: 'registered',
  withdrawn: 'withdrawn',
};

export function* caseCells(tx: ReadTx, outage: string, system: string): Generator<readonly string[]> {
  const stateOf = readRowStates(tx, outage);
  for (const row of readCasesOfOutage(tx, outage)) {
    const { number, court, caseType, kind, option } = row;
    yield [
      number,
      system,
      court,
      caseType,
      kind,
      option,
      toLocalText(row.registeredAt),
      outage,
      STATES[stateOf(row.id).state],
    ];
  }
}
