/** Rows of reregistration.csv: the work list as it stands, walked case by case so that no list is held whole. */
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { referenceForEsv3 } from '../../../../domain/reconciliation/reregistration';
import { toLocalText } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';
import { eachCasePaid } from '../rows/case-paid';
import { eachCaseState } from '../rows/row-events';

export function* reregistrationCells(
  tx: ReadTx,
  outage: string,
  system: string,
): Generator<CsvRow<'reregistration.csv'>> {
  const states = eachCaseState(tx, outage);
  try {
    for (const { formSerial, externalNumber, receiptNumber } of eachCasePaid(tx, outage)) {
      const next = states.next();
      if (next.done) throw new Error('fewer cases than payments');
      const { row, state } = next.value;
      const expected = referenceForEsv3({
        ...(formSerial ? { formSerial } : {}),
        ...(externalNumber ? { externalNumber } : {}),
        ...(receiptNumber ? { receiptNumber } : {}),
      });
      yield {
        item: row.id,
        kind: 'case',
        manual_number: row.number,
        system,
        official_number: state.officialNumber ?? '',
        result: state.result,
        // what stands in ESV3 stays what was confirmed, whatever becomes of the receipt afterwards
        reference: state.state === 'confirmed' ? state.reference : (expected ?? ''),
        entered_at: state.enteredAt ? toLocalText(state.enteredAt) : '',
        actor: state.officer,
      };
    }
  } finally {
    // a cursor left open keeps its connection open
    states.return(undefined);
  }
}
