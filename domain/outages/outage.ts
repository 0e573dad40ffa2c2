import type { CivilDate } from '../time/civil-time';
import { stateAfter, type Life } from '../life';
import { fail, ok, type Result } from '../result';

/** Systems that are known from the start; an administrator adds others by code. */
export const SHIPPED_SYSTEMS = ['ESV3', 'ESV2', 'AP', 'IGFMAS', 'ISPEKS'] as const;
export type System = (typeof SHIPPED_SYSTEMS)[number] | (string & {});

/** PILIHAN 1, 2, 3 of the guide for ESV3 (S1.1). */
export const OPTIONS = ['P1', 'P2', 'P3'] as const;
export type Option = (typeof OPTIONS)[number];

/** On whose word an option was decided: who said it, in which letter, of which day. */
export interface DecisionLetter {
  readonly from: string;
  readonly reference: string;
  readonly date: CivilDate | null;
}

/** What happens to an outage; every event stays, its present state is folded from them. */
export const OUTAGE_EVENTS = [
  'reported',
  // what the owner of the system (BPM) said of it, by whom and when: it moves nothing, and notices state no more than this
  'owner-said',
  // a supervisor: at once where the system has no threshold, else before it, with a reason
  'confirmed',
  // by itself, once the threshold has passed (S0.1)
  'in-force',
  'dismissed',
  'decided',
  'restored',
  'closed',
] as const;
export type OutageEvent = (typeof OUTAGE_EVENTS)[number];

export const OUTAGE_STATES = ['reported', 'in-force', 'dismissed', 'restored', 'closed'] as const;
export type OutageState = (typeof OUTAGE_STATES)[number];

const NEXT: Record<OutageState, Partial<Record<OutageEvent, OutageState>>> = {
  // back before its fallback was needed: it is over without one
  reported: {
    'owner-said': 'reported',
    confirmed: 'in-force',
    'in-force': 'in-force',
    dismissed: 'dismissed',
    restored: 'restored',
  },
  // an option may change while it is in force, and its history stays (S1.1)
  'in-force': {
    'owner-said': 'in-force',
    decided: 'in-force',
    dismissed: 'dismissed',
    restored: 'restored',
  },
  dismissed: {},
  restored: { closed: 'closed' },
  closed: {},
};

/** The state after an event; refused where the event cannot happen to an outage in this state. */
export function nextOutageState(
  state: OutageState,
  event: OutageEvent,
): Result<OutageState, { code: 'outage-state-wrong'; state: OutageState }> {
  const next = NEXT[state][event];
  return next === undefined ? fail('outage-state-wrong', { state }) : ok(next);
}

/** It begins with its report; an event that cannot happen changes nothing. */
export const outageLife: Life<OutageState, OutageEvent> = {
  initial: 'reported',
  evolve: (before, event) => NEXT[before][event] ?? before,
};

/** The state that events lead to, in their order; the first is the report itself. */
export const outageStateAfter = (events: Iterable<OutageEvent>): OutageState =>
  stateAfter(outageLife, events);

/**
 * The guide's options govern new cases of e-Syariah alone (S1.1): for it alone counters register and take money by hand
 * (S1.4), never for the licences (S0.7).
 */
export const hasOptions = (system: System): boolean => system === 'ESV3';
