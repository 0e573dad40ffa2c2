/**
 * A request's life, folded from its events: received, approved or refused, worked on step by step, told, filed. Nothing of
 * it is stored as a countdown; its clocks are read from the same events (`request-clock.ts`).
 */
import type { Life } from '../life';
import type { Instant } from '../time/civil-time';
import type { Service, Way } from './service';

export const REQUEST_EVENTS = [
  // a step, the first of which is the receiving itself
  'done',
  'refused',
  // service recovery: a new time, and the word to the requester (S2.18)
  'extended',
  'paused',
  'resumed',
  'noted',
  'handed-over',
  'withdrawn',
  // the same was asked twice: it goes on as the other one
  'merged',
  // what was ended goes on from a step, which is done again
  'reopened',
  // a step's time was written down wrongly
  'corrected',
  'filed',
] as const;
export type RequestEventKind = (typeof REQUEST_EVENTS)[number];

export const REQUEST_STATES = ['open', 'done', 'refused', 'withdrawn', 'merged', 'filed'] as const;
export type RequestStateName = (typeof REQUEST_STATES)[number];

/** What each kind uses of it stands beside the field; the others leave it empty. */
export interface RequestEvent {
  readonly kind: RequestEventKind;
  /** done, refused, corrected; reopened: from this one on. */
  readonly step: string;
  /** extended. */
  readonly clock: string;
  /** When it happened, as told; never after it was recorded. */
  readonly happenedAt: Instant;
  /** done with an agreed time; extended: the new time. */
  readonly toAt: Instant | null;
  /** Whom: told, spoken to, handed over to (an officer's id), the representative who was there. */
  readonly who: string;
  /** How the requester was told. */
  readonly way: Way | null;
  /** Of an outside party's answer, a letter, the file; of the request that it was merged into. */
  readonly reference: string;
  /** What was done or tried, or why. */
  readonly note: string;
  readonly recordedAt: Instant;
  readonly officer: string;
}

export interface DoneStep {
  readonly at: Instant;
  readonly toAt: Instant | null;
  readonly officer: string;
}

export interface Extension {
  readonly clock: string;
  readonly to: Instant;
  readonly toldAt: Instant;
  readonly recordedAt: Instant;
}

export interface RequestState {
  readonly state: RequestStateName;
  /** When it ended without being done; null while it goes on, or where it was done. */
  readonly endedAt: Instant | null;
  readonly done: Readonly<Record<string, DoneStep>>;
  readonly extensions: readonly Extension[];
  /** Half-open; the last one has no end while it lasts. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[];
  /** The officer in whose hands it is. */
  readonly responsible: string;
}

/** As it was received: its first step is done with its arrival. */
export function receivedState(arrivedAt: Instant, officer: string): RequestState {
  return {
    ...{ state: 'open', endedAt: null, extensions: [], pauses: [], responsible: officer },
    done: { receive: { at: arrivedAt, toAt: null, officer } },
  };
}

/** The life of a request of this service, which it keeps as it was when the request began. */
export const requestLife = (
  service: Service,
  arrivedAt: Instant,
  officer: string,
): Life<RequestState, RequestEvent> => ({
  initial: receivedState(arrivedAt, officer),
  evolve: (before, event) => ({ ...before, ...changed(service, before, event) }),
});

function changed(service: Service, before: RequestState, event: RequestEvent): Partial<RequestState> {
  const { kind, step, happenedAt, recordedAt, officer, toAt } = event;
  switch (kind) {
    case 'done': {
      const done = { ...before.done, [step]: { at: happenedAt, toAt, officer } };
      return isTelling(service, step) && before.state === 'open' ? { done, state: 'done' } : { done };
    }
    case 'refused':
    case 'withdrawn':
    case 'merged':
      return { state: kind, endedAt: happenedAt };
    case 'extended':
      return toAt === null
        ? {}
        : {
            extensions: [
              ...before.extensions,
              { clock: event.clock, to: toAt, toldAt: happenedAt, recordedAt },
            ],
          };
    case 'paused':
      return { pauses: [...before.pauses, { from: happenedAt, to: null }] };
    case 'resumed':
      return {
        pauses: before.pauses.map((pause, at) =>
          at === before.pauses.length - 1 ? { ...pause, to: happenedAt } : pause,
        ),
      };
    case 'handed-over':
      return { responsible: event.who };
    case 'reopened':
      return { state: 'open', endedAt: null, done: without(before.done, dependents(service, step)) };
    case 'corrected': {
      const former = before.done[step];
      return former ? { done: { ...before.done, [step]: { ...former, at: happenedAt } } } : {};
    }
    case 'filed':
      return { state: 'filed' };
    case 'noted':
      return {};
  }
}

const isTelling = ({ steps }: Service, code: string): boolean =>
  steps.some((step) => step.code === code && step.kind === 'tell');

/** The step and all that need it, directly or by others. */
function dependents({ steps }: Service, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  // a step stands behind those that it needs, so one walk finds them all
  for (const { code, needs } of steps) if (needs.some((needed) => found.has(needed))) found.add(code);
  return found;
}

const without = (
  done: Readonly<Record<string, DoneStep>>,
  codes: ReadonlySet<string>,
): Readonly<Record<string, DoneStep>> =>
  Object.fromEntries(Object.entries(done).filter(([code]) => !codes.has(code)));

/** Whether a step was done, and stands. */
export const isDone = ({ done }: Pick<RequestState, 'done'>, code: string): boolean =>
  Object.hasOwn(done, code);

/** Whether a pause lasts now. */
export const isPaused = ({ pauses }: RequestState): boolean => pauses.at(-1)?.to === null;

/** What can be done next: not done, and all that it needs is. Whoever was refused is only told of it. */
export function openSteps({ steps }: Service, state: RequestState): Service['steps'] {
  const left = steps.filter(({ code }) => !isDone(state, code));
  if (state.state === 'refused') return left.filter(({ kind }) => kind === 'tell');
  if (state.state !== 'open') return [];
  return left.filter(({ needs }) => needs.every((needed) => isDone(state, needed)));
}
