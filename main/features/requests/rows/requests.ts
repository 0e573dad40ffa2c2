/** Requests, what happened to them, and what their clocks answered then. */
import type { RequestEvent, RequestState } from '../../../../domain/requests/request';
import { insert, keep } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import type { ClockAnswer } from './request-cells';
import { REQUEST, requestOf, type RequestRow, type StoredRequest } from './request-row';

export function readRequest(tx: ReadTx, id: string): RequestRow | undefined {
  const row = tx.get<StoredRequest>(`SELECT ${REQUEST} FROM requests r WHERE r.id = ?`, id);
  return row && requestOf(row);
}

/** By what the customer names. */
export function readRequestByNumber(tx: ReadTx, number: string): RequestRow | undefined {
  const row = tx.get<StoredRequest>(`SELECT ${REQUEST} FROM requests r WHERE r.number = ?`, number);
  return row && requestOf(row);
}

/** Counts 1, 2, 3… at this counter. */
export const countToNext = (tx: ReadTx): number =>
  tx.one<{ n: number }>('SELECT coalesce(max(n), 0) + 1 AS n FROM requests').n;

export type StoredEvent = RequestEvent & { readonly seq: number };

/** What happened to one after it was received, the oldest first. */
export const readRequestEvents = (tx: ReadTx, request: string): StoredEvent[] =>
  tx.all<StoredEvent>(
    `SELECT kind, step, clock, happened_at AS happenedAt, to_at AS toAt, who, way, reference, note, at AS recordedAt, officer, seq
     FROM request_events WHERE request = ? ORDER BY id`,
    request,
  );

export type StoredAnswer = ClockAnswer & { readonly seq: number };

/** What the clocks answered when each of its events was written down, the oldest first. */
export const readAnswers = (tx: ReadTx, request: string): StoredAnswer[] =>
  tx.all<StoredAnswer>(
    `SELECT clock, standing, due_at AS dueAt, extended_to AS extendedTo, fulfilled_at AS fulfilledAt, state, seq
     FROM request_answers WHERE request = ? ORDER BY id`,
    request,
  );

export function insertRequestRow(tx: WriteTx, n: number, { arrivedAt, details, ...row }: RequestRow): void {
  insert(tx, 'requests', { ...row, n, details: JSON.stringify(details), arrived_at: arrivedAt });
}

export function insertEventRow(
  tx: WriteTx,
  request: string,
  { happenedAt, toAt, recordedAt, ...event }: RequestEvent,
  seq: number,
): void {
  insert(tx, 'request_events', {
    ...{ request, ...event, happened_at: happenedAt, to_at: toAt, at: recordedAt, seq },
  });
}

export function insertAnswers(
  tx: WriteTx,
  request: string,
  answers: readonly ClockAnswer[],
  seq: number,
): void {
  for (const { clock, standing, dueAt, extendedTo, fulfilledAt, state } of answers)
    insert(tx, 'request_answers', {
      ...{ request, clock, standing, due_at: dueAt, extended_to: extendedTo },
      ...{ fulfilled_at: fulfilledAt, state, seq },
    });
}

/** Sorts behind every time. */
export const NEVER = '9999';

/** The row that keeps where a request stands. */
export const stateRowOf = (
  row: RequestRow,
  { state, responsible }: RequestState,
  dueAt: string,
  lastSeq: number,
) => ({
  ...{ request: row.id, service: row.service, state, responsible },
  ...{ due_at: dueAt, seq: row.seq, last_seq: lastSeq },
});

export const keepStateRow = (tx: WriteTx, row: ReturnType<typeof stateRowOf>): void =>
  keep(tx, 'request_states', row);
