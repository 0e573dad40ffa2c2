import { countedOf } from '../../../../domain/notices/notice';
import { formatTime } from '../../../../domain/time/civil-time';
import type { Deadline } from '../../../call/deadlines';
import { channelValues } from '../../../../words/notices/channel-names';
import type { ReadTx } from '../../../register/transaction';
import { isOpen, readSummary } from '../../outages/rows/outages';
import { waitingDraft } from '../writing/keep-draft';
import { channelsOwed, isAnsweredElsewhere, nextOwedNotice, pendingOf } from './next-notice';

/** By when the outage's next notice is owed; what nobody promised a time for is offered at the outage and hurries nobody. */
export function nextDeadline(tx: ReadTx, id: string): Deadline[] {
  const outage = readSummary(tx, id);
  const owed = outage && isOpen(outage) ? nextOwedNotice(tx, outage) : null;
  if (!outage || !owed || owed.dueAt === null || isAnsweredElsewhere(tx, id, owed)) return [];
  const { kind, dueAt } = owed;
  const about = { system: outage.system, due: formatTime(dueAt) };
  const pending = pendingOf(tx, outage, kind);
  if (pending) {
    const values = { ...about, number: pending.number, ...channelValues(pending.waiting) };
    return [{ kind: 'notice-pending', dueAt, early: 'calm', values, to: `/notices/${pending.id}` }];
  }
  const open = channelsOwed(tx, outage);
  const values = { ...about, ...channelValues(kind === 'update' ? countedOf(open) : open) };
  if (waitingDraft(tx, outage, kind))
    return [{ kind: 'notice-draft', dueAt, early: 'soon', values, to: `/notices/write/${id}?kind=${kind}` }];
  return [{ kind: `notice-${kind}`, dueAt, early: 'calm', values, to: `/outages/${id}` }];
}
