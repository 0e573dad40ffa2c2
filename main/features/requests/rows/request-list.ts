/** The desk's requests, in the order in which they fall due or came, and any narrowing. */
import type { RequestStateName } from '../../../../domain/requests/request';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import type { CivilDate } from '../../../../domain/time/civil-time';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { REQUEST, requestOf, type RequestRow } from './request-row';

export type RequestsQuestion = ParsedInputOf<'requests.list'>;

/** As it stands by its last event. */
export type StandingRequest = RequestRow & { readonly state: RequestStateName; readonly responsible: string };

const along = (index: string): string =>
  `request_states s INDEXED BY ${index} CROSS JOIN requests r ON r.id = s.request`;

const TABLE: ListTable<RequestsQuestion['order']['by']> = {
  columns: `${REQUEST}, s.state, s.responsible`,
  place: 's.seq',
  from: 'request_states s CROSS JOIN requests r ON r.id = s.request',
  orders: {
    due: { from: along('request_states_due'), by: ['s.due_at', 's.seq'] },
    received: { from: along('request_states_in_order'), by: ['s.seq'] },
  },
};

function having(column: 'state' | 'responsible' | 'service', value: string, index: string): Narrowing {
  return {
    where: `s.${column} = ?`,
    values: [value],
    places: {
      sql: `SELECT seq AS place FROM request_states INDEXED BY ${index} WHERE ${column} = ?`,
      values: [value],
    },
    along: column === 'service' ? { received: along(index) } : { due: along(index) },
  };
}

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 's.seq >= ? AND s.seq < ?',
  values: span,
});

const narrowings = (tx: ReadTx, { state, responsible, service, day }: RequestsQuestion): Narrowing[] => [
  ...(state === undefined ? [] : [having('state', state, 'request_states_by_state')]),
  ...(responsible === undefined ? [] : [having('responsible', responsible, 'request_states_mine')]),
  ...(service === undefined ? [] : [having('service', service, 'request_states_of_service')]),
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
];

type Stored = Omit<StandingRequest, 'details'> & { readonly details: string };

export function readRequestsPage(tx: ReadTx, question: RequestsQuestion, limit: number) {
  const { rows, next } = readListPage<Stored, RequestsQuestion['order']['by']>(
    ...[tx, TABLE, question, narrowings(tx, question), limit],
  );
  return { rows: rows.map(requestOf) as StandingRequest[], next };
}

export function readRequestsTotal(tx: ReadTx, question: RequestsQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(tx, question), '0');
  return total && { rows: total.rows, amountSen: null };
}

/** Those whose clocks may run: not ended. */
export const readOpenRequests = (tx: ReadTx): { id: string }[] =>
  tx.all("SELECT request AS id FROM request_states INDEXED BY request_states_by_state WHERE state = 'open'");
