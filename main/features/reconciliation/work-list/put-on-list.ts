import { countInOutage } from '../../outages/count-in-outage';
import { openRow } from '../rows/work-list';
import type { WriteTx } from '../../../register/transaction';

/** A case comes onto its outage's work list with its registration (S1.6). */
export function putOnList(tx: WriteTx, row: Parameters<typeof openRow>[1]): void {
  openRow(tx, row);
  countInOutage(tx, row.outage, { cases: 1, seq: tx.head().seq });
}
