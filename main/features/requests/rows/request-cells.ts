/** What a package says of a request: for each event a row of each clock, with what the clock answered then. */
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import type { RequestEvent, RequestStateName } from '../../../../domain/requests/request';
import type { ClockStanding, RequestClock } from '../../../../domain/requests/request-clock';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { RequestRow } from './request-row';

/** What one clock answered when an event was written down. */
export interface ClockAnswer {
  readonly clock: string;
  readonly standing: ClockStanding['kind'];
  readonly dueAt: Instant | null;
  readonly extendedTo: Instant | null;
  readonly fulfilledAt: Instant | null;
  readonly state: RequestStateName;
}

export const answersOf = (clocks: readonly RequestClock[], state: RequestStateName): ClockAnswer[] =>
  clocks.map(({ clock, standing }) => ({
    clock: clock.code,
    standing: standing.kind,
    state,
    ...timesOf(standing),
  }));

function timesOf(standing: ClockStanding): Pick<ClockAnswer, 'dueAt' | 'extendedTo' | 'fulfilledAt'> {
  if (standing.kind === 'idle') return { dueAt: null, extendedTo: null, fulfilledAt: null };
  return {
    dueAt: standing.promisedAt,
    extendedTo: standing.extensions.at(-1)?.to ?? null,
    fulfilledAt: 'at' in standing && standing.kind !== 'ended' ? standing.at : null,
  };
}

/** `received` is the first event of each. */
export type CellEvent = Omit<RequestEvent, 'kind' | 'recordedAt'> & {
  readonly kind: RequestEvent['kind'] | 'received';
  readonly at: Instant;
};

/** The arrival, told as the first event. */
export const receivedCell = (row: Pick<RequestRow, 'arrivedAt' | 'way' | 'at' | 'officer'>): CellEvent => ({
  ...{ kind: 'received', step: 'receive', clock: '', happenedAt: row.arrivedAt, toAt: null, who: '' },
  ...{ way: row.way, reference: '', note: '', at: row.at, officer: row.officer },
});

const local = (at: Instant | null): string => (at === null ? '' : toLocalText(at));

export const requestCells = (
  of: Pick<RequestRow, 'number' | 'service' | 'version' | 'body' | 'person' | 'subject' | 'arrivedAt'>,
  event: CellEvent,
  answer: ClockAnswer,
): CsvRow<'requests.csv'> => ({
  ...{ number: of.number, service: of.service, version: String(of.version) },
  ...{ body: of.body, person: of.person, subject: of.subject, received_at: local(of.arrivedAt) },
  ...{ event: event.kind, step: event.step || event.clock, clock: answer.clock, standing: answer.standing },
  ...{ due_at: local(answer.dueAt), extended_to: local(answer.extendedTo) },
  ...{ fulfilled_at: local(answer.fulfilledAt), state: answer.state },
  ...{ happened_at: local(event.happenedAt), to_at: local(event.toAt), who: event.who },
  ...{ way: event.way ?? '', reference: event.reference, note: event.note },
  ...{ at: local(event.at), actor: event.officer },
});
