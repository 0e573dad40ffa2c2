/** requests.csv: the rows of each entry that made some, one for each clock. */
import type { MadeRow } from '../../../../domain/reconciliation/bound-rows';
import { need } from '../../../../domain/need';
import type { PackageSlice } from '../../../call/feature';
import type { ReadTx } from '../../../register/transaction';
import { receivedCell, requestCells, type CellEvent } from './request-cells';
import type { RequestRow } from './request-row';
import { readAnswers, readRequest, readRequestEvents } from './requests';

/** Of a slice, one by one. */
export function* eachRequestRow(
  tx: ReadTx,
  { after, upTo }: PackageSlice,
): Generator<MadeRow<'requests.csv'>> {
  const entries = tx.each<{ seq: number; request: string }>(
    `SELECT seq, id AS request FROM requests WHERE seq > ? AND seq <= ?
     UNION ALL SELECT seq, request FROM request_events WHERE seq > ? AND seq <= ? ORDER BY seq`,
    ...[after, upTo, after, upTo],
  );
  for (const { seq, request } of entries) {
    const row = need(readRequest(tx, request), 'request');
    const event = eventAt(tx, row, seq);
    for (const answer of readAnswers(tx, request).filter((each) => each.seq === seq))
      yield { seq, row: requestCells(row, event, answer) };
  }
}

/** What the entry of this seq says happened. */
function eventAt(tx: ReadTx, row: RequestRow, seq: number): CellEvent {
  if (row.seq === seq) return receivedCell(row);
  const { recordedAt: at, ...event } = need(
    readRequestEvents(tx, row.id).find((each) => each.seq === seq),
    'event of a request',
  );
  return { ...event, at };
}
