/**
 * A case of ESV2 on its way into ESV3 (S1.9): SAINS and BTMK JKSM migrate it by themselves, the court ticks what arrived
 * and follows what did not. Its ESV2 number stays its number until it is finished; ESV3's stands beside it, if it has one.
 */
import type { Life } from '../life';
import { fail, ok, type Result } from '../result';
import type { CivilDate } from '../time/civil-time';

export const MIGRATION_EVENTS = [
  'waiting',
  'arrived',
  // asked after and not there; said again whenever somebody asks
  'not-arrived',
  // its outage closed without it: followed on until it is done
  'carried-over',
  'withdrawn',
  'written-off',
  // ticked by mistake
  'reopened',
] as const;
export type MigrationEventKind = (typeof MIGRATION_EVENTS)[number];

export const MIGRATION_STATES = [
  'waiting',
  'not-arrived',
  'carried-over',
  'arrived',
  'withdrawn',
  'written-off',
] as const;
export type MigrationStateName = (typeof MIGRATION_STATES)[number];

export interface MigrationEvent {
  readonly kind: MigrationEventKind;
  /** ESV3's number, where it was told with the arrival. */
  readonly esv3Number: string;
  /** Of `not-arrived`: the day on which SAINS or BTMK was asked, and that on which to ask again. */
  readonly askedOn: CivilDate | null;
  readonly askAgainOn: CivilDate | null;
  readonly reason: string;
}

export interface MigrationState extends Omit<MigrationEvent, 'kind'> {
  readonly state: MigrationStateName;
}

const WAITING: MigrationState = {
  state: 'waiting',
  esv3Number: '',
  askedOn: null,
  askAgainOn: null,
  reason: '',
};

const ENDS = { arrived: 'arrived', withdrawn: 'withdrawn', 'written-off': 'written-off' } as const;
const OPEN_WAYS = { 'not-arrived': 'not-arrived', 'carried-over': 'carried-over', ...ENDS } as const;
const BACK = { reopened: 'waiting' } as const;

/** Whatever is done can be taken back: every state has a way on. */
const NEXT: Record<MigrationStateName, Partial<Record<MigrationEventKind, MigrationStateName>>> = {
  waiting: OPEN_WAYS,
  'not-arrived': OPEN_WAYS,
  'carried-over': { 'not-arrived': 'carried-over', ...ENDS },
  arrived: BACK,
  withdrawn: BACK,
  'written-off': BACK,
};

/** The state after an event; refused where it cannot happen to a case in this state. */
export function nextMigration(
  state: MigrationStateName,
  event: MigrationEventKind,
): Result<MigrationStateName, { code: 'esv2-state-wrong'; state: MigrationStateName }> {
  const next = NEXT[state][event];
  return next === undefined ? fail('esv2-state-wrong', { state }) : ok(next);
}

/** It begins as recorded; an event that cannot happen changes nothing. */
export const migrationLife: Life<MigrationState, MigrationEvent> = {
  initial: WAITING,
  evolve: (before, event) => {
    const state = NEXT[before.state][event.kind];
    if (state === undefined) return before;
    const { esv3Number, askedOn, askAgainOn, reason } = event;
    // a case that is carried over is still asked after by its last word
    if (event.kind === 'carried-over') return { ...before, state, reason: reason || before.reason };
    return { state, esv3Number, askedOn, askAgainOn, reason };
  },
};

/** Nobody has to follow it any more. */
export const isSettledMigration = (state: MigrationStateName): boolean => Object.hasOwn(ENDS, state);

/** How far an outage's cases of ESV2 are: each stands in exactly one of these. */
export interface MigrationCounts {
  readonly recorded: number;
  readonly waiting: number;
  readonly migrated: number;
  readonly withdrawn: number;
  readonly writtenOff: number;
  readonly carriedOver: number;
}

export function countMigration(states: Iterable<MigrationStateName>): MigrationCounts {
  const counts = { recorded: 0, waiting: 0, migrated: 0, withdrawn: 0, writtenOff: 0, carriedOver: 0 };
  for (const state of states) {
    counts.recorded += 1;
    counts[COUNTED_AS[state]] += 1;
  }
  return counts;
}

const COUNTED_AS: Record<MigrationStateName, Exclude<keyof MigrationCounts, 'recorded'>> = {
  waiting: 'waiting',
  'not-arrived': 'waiting',
  'carried-over': 'carriedOver',
  arrived: 'migrated',
  withdrawn: 'withdrawn',
  'written-off': 'writtenOff',
};
