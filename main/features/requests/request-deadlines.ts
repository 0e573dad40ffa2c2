/** What falls due of requests: each running clock, and the warning before it (S2.18 is kept before the time, not after). */
import { nextDue, warnAt } from '../../../domain/requests/request-clock';
import type { Deadline, DeadlineKeeper } from '../../call/deadlines';
import { readSetting } from '../../register/settings';
import type { ReadTx, WriteTx } from '../../register/transaction';
import { keepSubjectDeadlines } from '../deadlines/keep-deadlines';
import { clocksNow } from './request-clocks';
import { readOpenRequests } from './rows/request-list';
import { readRequestState } from './request-state';
import { readRequest } from './rows/requests';
import { serviceOf } from './services';

/** Of a promise's time, in hundredths, after which the desk is warned. */
export const USUAL_WARNING = 80;

const FEATURE = 'requests';

function foldRequest(tx: ReadTx, id: string): Deadline[] {
  const row = readRequest(tx, id);
  if (!row) return [];
  const next = nextDue(clocksNow(tx, serviceOf(tx, row), readRequestState(tx, row)));
  if (!next) return [];
  const share = readSetting(tx, 'requestWarning')?.share ?? USUAL_WARNING;
  const line = {
    early: 'calm' as const,
    values: { number: row.number, clock: next.clock.code },
    to: `/requests/${id}`,
  };
  return [
    { kind: 'request-due', dueAt: next.dueAt, ...line },
    { kind: 'request-warning', dueAt: warnAt(next.from, next.dueAt, share), ...line },
  ];
}

/** Written with whatever happens to a request; all of them with a change of the calendar. */
export const moveRequestDeadlines = (tx: WriteTx, id: string): void =>
  keepSubjectDeadlines(tx, FEATURE, id, foldRequest(tx, id));

const MOVING = ['setting_versions', 'holidays', 'holiday_events'];

export const requestDeadlines: DeadlineKeeper = {
  feature: FEATURE,
  touchedBy: (tables) => MOVING.some((table) => tables.has(table)),
  subjects: (tx) => readOpenRequests(tx).map(({ id }) => id),
  fold: foldRequest,
};
