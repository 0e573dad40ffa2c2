/** A request as screens show it: where it stands, what can be done next, what its clocks say and why. */
import { isPaused, openSteps, type RequestState } from '../../../domain/requests/request';
import { isBroken, nextDue, type RequestClock } from '../../../domain/requests/request-clock';
import type { Instant } from '../../../domain/time/civil-time';
import type { ListedRequest, Request } from '../../../preload/contract/requests';
import type { ReadTx } from '../../register/transaction';
import { clocksNow } from './request-clocks';
import { readRequestState } from './request-state';
import type { RequestRow } from './rows/request-row';
import { readAnswers, readRequestEvents } from './rows/requests';
import { serviceOf, shownService } from './services';

/** A line of the list: its clocks are asked anew, so that a holiday added since counts. */
export function listedRequest(tx: ReadTx, row: RequestRow): ListedRequest {
  const state = readRequestState(tx, row);
  return lineOf(tx, row, state, clocksNow(tx, serviceOf(tx, row), state));
}

function lineOf(
  tx: ReadTx,
  row: RequestRow,
  state: RequestState,
  clocks: readonly RequestClock[],
): ListedRequest {
  const { id, number, service, body, person, subject, arrivedAt } = row;
  return {
    ...{ id, number, service, serviceName: serviceOf(tx, row).name, body, person, subject, arrivedAt },
    ...{ state: state.state, responsible: state.responsible, dueAt: nextDue(clocks)?.dueAt ?? null },
  };
}

export function requestView(tx: ReadTx, row: RequestRow, now: Instant): Request {
  const state = readRequestState(tx, row);
  const entry = serviceOf(tx, row);
  const clocks = clocksNow(tx, entry, state);
  return {
    ...lineOf(tx, row, state, clocks),
    ...{ version: row.version, phone: row.phone, email: row.email, details: { ...row.details } },
    ...{ way: row.way, outage: row.outage, receivedBy: row.officer, paused: isPaused(state) },
    done: Object.fromEntries(
      Object.entries(state.done).map(([code, { at, officer }]) => [code, { at, officer }]),
    ),
    entry: shownService(entry),
    open: openSteps(entry, state).map(({ code }) => code),
    clocks: clocks.map((clock) => shownClock(clock, now)),
    former: formerAnswers(tx, row, clocks),
    events: readRequestEvents(tx, row.id).map(({ seq: _seq, ...event }) => event),
  };
}

function shownClock(asked: RequestClock, now: Instant): Request['clocks'][number] {
  const { clock, standing } = asked;
  const none = { from: null, promisedAt: null, dueAt: null, fulfilledAt: null, extensions: [], why: [] };
  if (standing.kind === 'idle') return { clock: clock.code, standing: 'idle', broken: false, ...none };
  const { kind, from, promisedAt, dueAt, extensions, why } = standing;
  return {
    ...{ clock: clock.code, standing: kind, broken: isBroken(asked, now), from, promisedAt, dueAt },
    fulfilledAt: kind === 'running' || kind === 'ended' ? null : standing.at,
    extensions: extensions.map((extension) => ({ ...extension })),
    why: why.map((each) => ({ ...each })),
  };
}

/** Where the last answer that was written down is another than today's: the calendar changed in between. */
function formerAnswers(tx: ReadTx, row: RequestRow, clocks: readonly RequestClock[]): Request['former'] {
  const answers = readAnswers(tx, row.id);
  const events = new Map(readRequestEvents(tx, row.id).map(({ seq, recordedAt }) => [seq, recordedAt]));
  return clocks.flatMap(({ clock, standing }) => {
    const last = answers.findLast((answer) => answer.clock === clock.code);
    if (!last || standing.kind === 'idle' || last.standing === 'idle') return [];
    if (last.dueAt === standing.promisedAt) return [];
    return [{ clock: clock.code, dueAt: last.dueAt, at: events.get(last.seq) ?? row.at }];
  });
}
