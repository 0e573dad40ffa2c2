/** Writes what happened to a request, with what its clocks answer to it: rows, entry and package row say the same. */
import { requestLife, type RequestEvent, type RequestState } from '../../../domain/requests/request';
import { nextDue, type RequestClock } from '../../../domain/requests/request-clock';
import type { Service } from '../../../domain/requests/service';
import { newId } from '../../register/new-id';
import { needSetting } from '../../register/settings';
import type { WriteTx } from '../../register/transaction';
import { clocksNow } from './request-clocks';
import { lifeOf, readRequestState } from './request-state';
import { answersOf, receivedCell, requestCells, type CellEvent } from './rows/request-cells';
import type { RequestRow } from './rows/request-row';
import {
  insertAnswers,
  insertEventRow,
  insertRequestRow,
  keepStateRow,
  NEVER,
  countToNext,
  stateRowOf,
} from './rows/requests';
import { serviceOf } from './services';

export type NewRequest = Omit<RequestRow, 'id' | 'number' | 'at' | 'seq' | 'version' | 'service'>;

/** Keeps what was received; the journal says which service, never whose. */
export function insertRequest(tx: WriteTx, service: Service, made: NewRequest): RequestRow {
  const n = countToNext(tx);
  const number = `${needSetting(tx, 'counter').code}-P${n}`;
  const { code, version } = service;
  const drawn = { ...made, id: newId(), number, service: code, version, at: tx.at };
  const state = requestLife(service, made.arrivedAt, made.officer).initial;
  const clocks = clocksNow(tx, service, state);
  const answers = answersOf(clocks, state.state);
  const cell = receivedCell(drawn);
  const { seq } = tx.journalRows(
    'requests.received',
    { request: drawn.id, number, service: code, version },
    { 'requests.csv': answers.map((answer) => requestCells(drawn, cell, answer)) },
  );
  const row = { ...drawn, seq };
  insertRequestRow(tx, n, row);
  insertAnswers(tx, row.id, answers, seq);
  keepStateRow(tx, stateRowOf(row, state, dueOf(clocks), seq));
  return row;
}

export type NewEvent = Pick<RequestEvent, 'kind'> & Partial<RequestEvent>;

/** Adds what happened next; whether it may was asked before. Answers where the request stands then. */
export function insertRequestEvent(
  tx: WriteTx,
  row: RequestRow,
  happened: NewEvent,
  officer: string,
): RequestState {
  const event: RequestEvent = {
    ...{ step: '', clock: '', happenedAt: tx.at, toAt: null, who: '', way: null, reference: '', note: '' },
    ...{ ...happened, recordedAt: tx.at, officer },
  };
  const state = lifeOf(tx, row).evolve(readRequestState(tx, row), event);
  const clocks = clocksNow(tx, serviceOf(tx, row), state);
  const answers = answersOf(clocks, state.state);
  const { recordedAt: at, ...told } = event;
  const cell: CellEvent = { ...told, at };
  const { seq } = tx.journalRows(
    `requests.${event.kind}`,
    { request: row.id, step: event.step, state: state.state },
    { 'requests.csv': answers.map((answer) => requestCells(row, cell, answer)) },
  );
  insertEventRow(tx, row.id, event, seq);
  insertAnswers(tx, row.id, answers, seq);
  keepStateRow(tx, stateRowOf(row, state, dueOf(clocks), seq));
  return state;
}

const dueOf = (clocks: readonly RequestClock[]): string => nextDue(clocks)?.dueAt ?? NEVER;
