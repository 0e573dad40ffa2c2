/**
 * A new case that was brought to the counter with something missing (S1.2): received and kept, without number and without
 * receipt, until it is registered by hand, entered into ESV3 after recovery, or given back.
 */
import type { Life } from '../life';
import { fail, ok, type Result } from '../result';

export const INTAKE_EVENTS = [
  'received',
  // something was brought, or typed anew: what is missing now stands with it
  'changed',
  // the letter that asks for what is missing
  'asked',
  // by hand, in the flow of F2: it goes on as its case
  'registered',
  // the system was back first: into ESV3, under its number there
  'entered',
  // its party let it go
  'withdrawn',
  // everything was given back
  'returned',
  // ended by mistake
  'reopened',
] as const;
export type IntakeEventKind = (typeof INTAKE_EVENTS)[number];

export const INTAKE_STATES = ['incomplete', 'registered', 'entered', 'withdrawn', 'returned'] as const;
export type IntakeState = (typeof INTAKE_STATES)[number];

/** What may be missing beside the documents of its case type. */
export const MISSING_THINGS = ['identity', 'address', 'signature', 'copies', 'fee'] as const;
export type MissingThing = (typeof MISSING_THINGS)[number];

export const isMissingThing = (code: string): code is MissingThing =>
  (MISSING_THINGS as readonly string[]).includes(code);

/** The letter is Malay; English is written on request. */
export const LETTER_LANGUAGES = ['ms', 'en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

const BACK = { reopened: 'incomplete' } as const;

/** Whatever was ended can be taken back; one that was registered goes on as its case. */
const WAYS: Readonly<Record<IntakeState, Partial<Record<IntakeEventKind, IntakeState>>>> = {
  incomplete: {
    ...{ changed: 'incomplete', asked: 'incomplete', registered: 'registered', entered: 'entered' },
    ...{ withdrawn: 'withdrawn', returned: 'returned' },
  },
  registered: {},
  entered: BACK,
  withdrawn: BACK,
  returned: BACK,
};

/** The state after an event; refused where it cannot happen to an intake in this state. */
export function nextIntake(
  state: IntakeState,
  event: IntakeEventKind,
): Result<IntakeState, { code: 'intake-settled' }> {
  const next = WAYS[state][event];
  return next === undefined ? fail('intake-settled') : ok(next);
}

/** It begins as received; an event that cannot happen changes nothing. */
export const intakeLife: Life<IntakeState, { readonly kind: IntakeEventKind }> = {
  initial: 'incomplete',
  evolve(before, { kind }) {
    const next = nextIntake(before, kind);
    return next.ok ? next.value : before;
  },
};

/** How far an outage's intakes are: each stands in exactly one of the others. */
export interface IntakeCounts {
  readonly received: number;
  readonly incomplete: number;
  readonly registered: number;
  readonly entered: number;
  /** Withdrawn by their party, or returned. */
  readonly givenBack: number;
}

export function countIntakes(states: readonly IntakeState[]): IntakeCounts {
  const count = (...among: IntakeState[]): number => states.filter((state) => among.includes(state)).length;
  return {
    received: states.length,
    incomplete: count('incomplete'),
    registered: count('registered'),
    entered: count('entered'),
    givenBack: count('withdrawn', 'returned'),
  };
}
