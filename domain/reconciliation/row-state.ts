/** A row of the work list: what happens to a case on its way into ESV3, and where that leaves it (S1.6–S1.8). */
import type { Life } from '../life';
import type { Instant } from '../time/civil-time';

/** What is entered again. */
export type ItemKind = 'case';

export const ROW_EVENTS = [
  'taken',
  'entered',
  'corrected',
  'confirmed',
  'withdrawn',
  // it cannot be entered any more, and a supervisor says why
  'written-off',
  'let-go-on',
] as const;
export const ROW_STATES = ['open', 'taken', 'entered', 'confirmed', 'withdrawn', 'written-off'] as const;
export const ROW_RESULTS = ['open', 'same', 'new', 'clash', 'withdrawn', 'written-off'] as const;
export type RowResult = (typeof ROW_RESULTS)[number];

export type RowStateName = (typeof ROW_STATES)[number];

export type RowEventKind = (typeof ROW_EVENTS)[number];

export interface RowEvent {
  readonly kind: RowEventKind;
  readonly officialNumber: string;
  readonly result: '' | 'same' | 'new' | 'clash';
  readonly reference: string;
  /** The run of the app in which it was done: tells an interruption. */
  readonly run: string;
  readonly at: Instant;
  readonly officer: string;
}

export interface RowState {
  readonly state: RowStateName;
  readonly result: RowResult;
  readonly officialNumber: string | null;
  readonly reference: string;
  readonly takenBy: string | null;
  readonly takenInRun: string | null;
  /** A supervisor let its queue go on in spite of the differing number. */
  readonly released: boolean;
  readonly enteredAt: Instant | null;
  readonly officer: string;
}

/** Before anything happened. */
const OPEN: RowState = {
  state: 'open',
  result: 'open',
  officialNumber: null,
  reference: '',
  takenBy: null,
  takenInRun: null,
  released: false,
  enteredAt: null,
  officer: '',
};

export const rowLife: Life<RowState, RowEvent> = { initial: OPEN, evolve };

function evolve(state: RowState, event: RowEvent): RowState {
  const { officer } = event;
  switch (event.kind) {
    case 'taken':
      return { ...state, state: 'taken', takenBy: officer, takenInRun: event.run, officer };
    case 'entered': {
      const { officialNumber, reference, at: enteredAt } = event;
      const result = event.result === '' ? 'open' : event.result;
      return { ...state, state: 'entered', officialNumber, result, reference, enteredAt, officer };
    }
    case 'corrected': {
      const taken = { officialNumber: null, result: 'open', released: false, enteredAt: null } as const;
      return { ...state, ...taken, state: 'taken', officer };
    }
    case 'confirmed':
      return { ...state, state: 'confirmed', reference: event.reference, officer };
    case 'withdrawn':
    case 'written-off':
      return { ...state, state: event.kind, result: event.kind, officer };
    case 'let-go-on':
      return { ...state, released: true };
  }
}

const SETTLED: readonly RowStateName[] = ['confirmed', 'withdrawn', 'written-off'];

/** Confirmed or given up: nobody has to touch it any more. */
export const isSettled = ({ state }: Pick<RowState, 'state'>): boolean => SETTLED.includes(state);

/** Withdrawn or written off: it never comes into ESV3. */
export const isGivenUp = ({ state }: Pick<RowState, 'state'>): boolean =>
  state === 'withdrawn' || state === 'written-off';

export interface RowCounts {
  readonly entered: number;
  readonly confirmed: number;
  readonly clashes: number;
  readonly withdrawn: number;
  readonly writtenOff: number;
}

const one = (is: boolean): number => (is ? 1 : 0);

/** What one row adds to its outage's counts. */
export const countsOfRow = ({ state, result }: RowState): RowCounts => ({
  entered: one(state === 'entered' || state === 'confirmed'),
  confirmed: one(state === 'confirmed'),
  clashes: one(result === 'clash'),
  withdrawn: one(state === 'withdrawn'),
  writtenOff: one(state === 'written-off'),
});

/** What changes in the counts when a row goes from one state to another. */
export function countsBetween(before: RowState, after: RowState): RowCounts {
  const from = countsOfRow(before);
  const to = countsOfRow(after);
  return {
    entered: to.entered - from.entered,
    confirmed: to.confirmed - from.confirmed,
    clashes: to.clashes - from.clashes,
    withdrawn: to.withdrawn - from.withdrawn,
    writtenOff: to.writtenOff - from.writtenOff,
  };
}
