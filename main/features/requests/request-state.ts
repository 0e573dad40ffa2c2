/** Where a request stands, folded from its events by the entry that it keeps. */
import { stateAfter, type Life } from '../../../domain/life';
import { need } from '../../../domain/need';
import { requestLife, type RequestEvent, type RequestState } from '../../../domain/requests/request';
import { projection } from '../../register/projection';
import type { ReadTx } from '../../register/transaction';
import type { RequestRow } from './rows/request-row';
import {
  NEVER,
  readAnswers,
  readRequest,
  readRequestEvents,
  stateRowOf,
  type StoredAnswer,
} from './rows/requests';
import { serviceOf } from './services';

export const lifeOf = (tx: ReadTx, row: RequestRow): Life<RequestState, RequestEvent> =>
  requestLife(serviceOf(tx, row), row.arrivedAt, row.officer);

export const readRequestState = (tx: ReadTx, row: RequestRow): RequestState =>
  stateAfter(lifeOf(tx, row), readRequestEvents(tx, row.id));

/** What falls due next, as it was answered with the last event: the calendar may say another time by now. */
function answeredDue(answers: readonly StoredAnswer[]): string {
  const last = answers.at(-1)?.seq;
  const open = answers.filter(({ seq, standing }) => seq === last && standing === 'running');
  const times = open.map(({ dueAt, extendedTo }) => extendedTo ?? dueAt ?? NEVER);
  return times.toSorted()[0] ?? NEVER;
}

export const requestStates = projection({
  table: 'request_states',
  subject: 'request',
  of: 'requests',
  fold: (tx, id) => {
    const row = readRequest(tx, id);
    if (!row) return [];
    const answers = readAnswers(tx, id);
    const last = need(answers.at(-1), 'answer of a clock');
    return [stateRowOf(row, readRequestState(tx, row), answeredDue(answers), last.seq)];
  },
});
