import { formatTime } from '../../../../domain/time/civil-time';
import type { Deadline } from '../../../call/deadlines';
import type { ReadTx } from '../../../register/transaction';
import { isOpen, readSummary } from '../../outages/rows/outages';
import { nextOwedNotice } from './next-notice';

/** By when the outage's next notice is owed; what nobody promised a time for is offered at the outage and hurries nobody. */
export function nextDeadline(tx: ReadTx, id: string): Deadline[] {
  const outage = readSummary(tx, id);
  const owed = outage && isOpen(outage) ? nextOwedNotice(tx, outage) : null;
  if (!outage || !owed || owed.dueAt === null) return [];
  const { kind, dueAt } = owed;
  const values = { system: outage.system, due: formatTime(dueAt) };
  return [{ kind: `notice-${kind}`, dueAt, early: 'calm', values, to: `/outages/${id}` }];
}
