/**
 * A matter on an existing case (S1.11, S1.12): what was received at the counter while the system was down, on its way into
 * ESV3. Of a case in ESV3 it is entered there again; of one in ESV2 it is updated, and followed until it is migrated.
 */
import type { Life } from '../life';
import { fail, ok, type Result } from '../result';
import type { CivilDate } from '../time/civil-time';

/** Where the case stood before the outage. */
export const CASE_SYSTEMS = ['ESV3', 'ESV2'] as const;
export type CaseSystem = (typeof CASE_SYSTEMS)[number];

/** What the court did in ESV2 meanwhile (S1.12: "eBicara, borang dan fungsi-fungsi lain"). */
export const ESV2_WORK = ['ebicara', 'forms', 'other'] as const;
export type Esv2Work = (typeof ESV2_WORK)[number];

/** Whether the number was found in the imported cause book, or typed. */
export const NUMBER_FROM = ['cause-book', 'typed'] as const;
export type NumberFrom = (typeof NUMBER_FROM)[number];

export const MATTER_EVENTS = [
  'received',
  // one officer begins to enter it; another waits, or goes on after an interruption
  'taken',
  // into ESV3, under the receipt's number
  'entered',
  // in ESV3, with what was done in ESV2
  'updated',
  // SAINS or BTMK was asked after it, and it is not migrated yet; said again whenever somebody asks
  'asked',
  'migrated',
  // its outage closed without it: followed on until it is done
  'carried-over',
  'withdrawn',
  'written-off',
  // ticked or given up by mistake, or its receipt was replaced
  'reopened',
] as const;
export type MatterEventKind = (typeof MATTER_EVENTS)[number];

export const MATTER_STATES = [
  'waiting',
  'updated',
  'carried-over',
  'entered',
  'migrated',
  'withdrawn',
  'written-off',
] as const;
export type MatterStateName = (typeof MATTER_STATES)[number];

export interface MatterEvent {
  readonly kind: MatterEventKind;
  /** With `asked`: the day of asking, and that on which to ask again. */
  readonly askedOn: CivilDate | null;
  readonly askAgainOn: CivilDate | null;
  readonly reason: string;
  readonly officer: string;
  /** The run of the app in which it was done: tells an interruption. */
  readonly run: string;
}

export interface MatterState extends Pick<MatterEvent, 'askedOn' | 'askAgainOn' | 'reason'> {
  readonly state: MatterStateName;
  readonly takenBy: string | null;
  readonly takenInRun: string | null;
}

const GIVEN_UP = { withdrawn: 'withdrawn', 'written-off': 'written-off' } as const;
const BACK = { reopened: 'waiting' } as const;
const FOLLOWED = { migrated: 'migrated', 'carried-over': 'carried-over' } as const;

type Ways = Record<MatterStateName, Partial<Record<MatterEventKind, MatterStateName>>>;

/** Whatever is done can be taken back: every state has a way on. */
const SETTLED: Pick<Ways, 'entered' | 'migrated' | 'withdrawn' | 'written-off'> = {
  ...{ entered: BACK, migrated: BACK, withdrawn: BACK, 'written-off': BACK },
};
/** A system that no call lets in stands in a doctored row alone, and has no ways: the check tells of it. */
const WAYS: Readonly<Partial<Record<string, Ways>>> = {
  ESV3: {
    ...SETTLED,
    waiting: { taken: 'waiting', entered: 'entered', 'carried-over': 'carried-over', ...GIVEN_UP },
    updated: {},
    'carried-over': { taken: 'carried-over', entered: 'entered', ...GIVEN_UP },
  },
  ESV2: {
    ...SETTLED,
    waiting: { taken: 'waiting', updated: 'updated', 'carried-over': 'carried-over', ...GIVEN_UP },
    updated: { asked: 'updated', ...FOLLOWED, ...GIVEN_UP, ...BACK },
    'carried-over': {
      ...{ taken: 'carried-over', updated: 'updated', asked: 'carried-over', migrated: 'migrated' },
      ...GIVEN_UP,
    },
  },
};

/** The state after an event; refused where it cannot happen to a matter of this system in this state. */
export function nextMatter(
  system: CaseSystem,
  state: MatterStateName,
  event: MatterEventKind,
): Result<MatterStateName, { code: 'existing-state-wrong' }> {
  const next = WAYS[system]?.[state][event];
  return next === undefined ? fail('existing-state-wrong') : ok(next);
}

/** How a matter of that system comes into ESV3 by the court's own hand. */
export const enteredAs = (system: CaseSystem): 'entered' | 'updated' =>
  system === 'ESV3' ? 'entered' : 'updated';

/**
 * What may be said of a matter as it stands, in the order in which it is offered.
 * @param inHand whether this officer took it, or goes on with what was interrupted: only then it is entered
 */
export const matterActs = (
  system: CaseSystem,
  state: MatterStateName,
  inHand: boolean,
): readonly MatterEventKind[] =>
  MATTER_EVENTS.filter((event) => {
    if (event === 'carried-over' || WAYS[system]?.[state][event] === undefined) return false;
    if (event === 'taken') return !inHand;
    return inHand || event !== enteredAs(system);
  });

const IN_NO_HAND = { takenBy: null, takenInRun: null } as const;
const RECEIVED: MatterState = {
  ...{ state: 'waiting', askedOn: null, askAgainOn: null, reason: '' },
  ...IN_NO_HAND,
};

/** It begins as received; an event that cannot happen changes nothing. */
export const matterLife = (system: CaseSystem): Life<MatterState, MatterEvent> => ({
  initial: RECEIVED,
  evolve: (before, { kind, askedOn, askAgainOn, reason, officer, run }) => {
    const next = nextMatter(system, before.state, kind);
    if (!next.ok) return before;
    if (kind === 'taken') return { ...before, takenBy: officer, takenInRun: run };
    // one that is carried over is still asked after by its last word
    if (kind === 'carried-over')
      return { ...before, ...IN_NO_HAND, state: next.value, reason: reason || before.reason };
    return { state: next.value, askedOn, askAgainOn, reason, ...IN_NO_HAND };
  },
});

/** Nobody has to follow it any more. */
export const isSettledMatter = (state: MatterStateName): boolean => Object.hasOwn(SETTLED, state);

/** Withdrawn or written off: it never comes into ESV3. */
export const isGivenUpMatter = (state: MatterStateName | undefined): boolean =>
  state !== undefined && Object.hasOwn(GIVEN_UP, state);

/** How far an outage's matters are: each stands in exactly one of these. */
export interface MatterCounts {
  readonly received: number;
  /** To be entered or updated by the court itself: with one of these no outage closes. */
  readonly waiting: number;
  /** Updated; SAINS or BTMK JKSM migrate it. */
  readonly updated: number;
  readonly entered: number;
  readonly migrated: number;
  readonly withdrawn: number;
  readonly writtenOff: number;
  readonly carriedOver: number;
}

const COUNTED_AS: Readonly<Record<MatterStateName, Exclude<keyof MatterCounts, 'received'>>> = {
  waiting: 'waiting',
  updated: 'updated',
  'carried-over': 'carriedOver',
  entered: 'entered',
  migrated: 'migrated',
  withdrawn: 'withdrawn',
  'written-off': 'writtenOff',
};

export function countMatters(states: Iterable<MatterStateName>): MatterCounts {
  const counts = {
    ...{ received: 0, waiting: 0, updated: 0, entered: 0, migrated: 0 },
    ...{ withdrawn: 0, writtenOff: 0, carriedOver: 0 },
  };
  for (const state of states) {
    counts.received += 1;
    counts[COUNTED_AS[state]] += 1;
  }
  return counts;
}
