/** Whom an outage's notices and calls reached: counted while it lasts, kept with its closing (S0.3). */
import type { OutageReach } from '../../../../domain/applicants/reach';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import type { OfOutage } from '../rows/callees';
import { countReach, insertReach, readReach } from '../rows/reach';

/** Undefined where the directory has nobody whom the system concerns. */
export function reachOf(tx: ReadTx, outage: OfOutage): OutageReach | undefined {
  const reach = readReach(tx, outage.id) ?? countReach(tx, outage);
  return reach.everyone === 0 ? undefined : reach;
}

/** With its closing: whatever becomes of the directory afterwards, the report says how many of whom were told. */
export function keepReach(tx: WriteTx, outage: OfOutage): void {
  const reach = countReach(tx, outage);
  if (reach.everyone > 0) insertReach(tx, outage.id, reach);
}
