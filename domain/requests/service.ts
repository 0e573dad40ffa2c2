/**
 * What a service of the desk is: who may ask for it, what it needs, its steps and its clocks. Data with its source and
 * version, edited by an administrator; a request keeps the version that it began with.
 */
import type { Amount } from '../calendar/working-time';

/** A text as people read it, in both languages of the screens. */
export interface Words {
  readonly ms: string;
  readonly en: string;
}

/** The document that promises a service: the client charter, MyGPKI, Big Mail Transfer. */
export const SEEDS = ['002', '003', '004'] as const;
export type Seed = (typeof SEEDS)[number];

export const PROMISE_UNITS = ['hours', 'clockHours', 'days', 'weeks', 'months', 'years'] as const;
export type PromiseUnit = (typeof PROMISE_UNITS)[number];

/** `less`: before the time is over ("<1 jam"); `after`: to be had once it is over, so ready by its end (S2.15). */
export const COMPARISONS = ['within', 'less', 'after'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface ServicePromise {
  readonly count: number;
  readonly unit: PromiseUnit;
  readonly comparison: Comparison;
}

/** The same promise as the working-time clock takes it; a year is twelve months. */
export function amountOf({ count, unit }: ServicePromise): Amount {
  switch (unit) {
    case 'hours':
      return { hours: count };
    case 'clockHours':
      return { clockHours: count };
    case 'days':
      return { days: count };
    case 'weeks':
      return { weeks: count };
    case 'months':
      return { months: count };
    case 'years':
      return { months: count * 12 };
  }
}

/** Who does a step here, signed in: whoever works at the desk, or an officer who was given that duty. */
export const DUTIES = ['desk', 'technical-officer', 'verifying-officer', 'uc-administrator'] as const;
export type Duty = (typeof DUTIES)[number];
export const isDuty = (by: string): by is Duty => (DUTIES as readonly string[]).includes(by);
/** Who does it elsewhere: they never sign in, the desk records their answer, its date and its reference. */
export const OUTSIDE_PARTIES = [
  'requester', 'system-owner', 'jppict', 'lead-agency', 'implementing-agency', 'public-sector-agency', 'ca',
] as const; // prettier-ignore
export type OutsideParty = (typeof OUTSIDE_PARTIES)[number];
export type Party = Duty | OutsideParty;
export const PARTIES: readonly Party[] = [...DUTIES, ...OUTSIDE_PARTIES];

/** How a request comes, and how its requester is told. */
export const WAYS = ['counter', 'telephone', 'e-mail', 'letter', 'memo', 'form'] as const;
export type Way = (typeof WAYS)[number];

/**
 * What a step does to a request. `decide` approves or refuses it, `agree` fixes a time with the requester, `tell` says how
 * it ended; `switch` is done only where the work takes the other way of two.
 */
export const STEP_KINDS = ['receive', 'confirm', 'decide', 'agree', 'do', 'switch', 'tell'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What is written down with a step, and without which it is not done. */
export const EVIDENCE = ['note', 'reference', 'agreed-time', 'representative'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export interface ServiceStep {
  readonly code: string;
  readonly kind: StepKind;
  readonly by: Party;
  readonly text: Words;
  /** The steps that must be done before it. */
  readonly needs: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What must be found true before it is done. */
  readonly checks: readonly { readonly code: string; readonly text: Words }[];
  /** Whoever does it is not the requester (Pengesah, Pemohon). */
  readonly notRequester: boolean;
  /** Done only where the work needs it; nothing that is not optional waits for it. */
  readonly optional: boolean;
}

/** What a request must bring. Bounds are whole numbers, both included. */
export interface ServiceField {
  readonly code: string;
  readonly text: Words;
  readonly kind: 'text' | 'number' | 'document';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** One promise and its time; a service has as many as its document gives it. */
export interface ServiceClock {
  readonly code: string;
  /** What this one of several is about; the service's own name where it is the only one. */
  readonly name: Words;
  readonly promise: ServicePromise | null;
  /** The step with which it begins: its time counts, or the time agreed in it. */
  readonly starts: string;
  /** The step that fulfils it. */
  readonly fulfilled: string;
  /** It counts only once this step was done; and that step ends the clocks that name it in `until`. */
  readonly once?: string | undefined;
  readonly until?: string | undefined;
}

export interface Service {
  readonly code: string;
  readonly seed: Seed;
  /** The sentence that it comes from, such as `S2.6`. */
  readonly cite: string;
  readonly name: Words;
  /** Grows with every change made here; 1 as shipped. */
  readonly version: number;
  /** What its requester must be. */
  readonly asker: Words;
  readonly arrives: readonly Way[];
  readonly tells: readonly Way[];
  readonly fields: readonly ServiceField[];
  readonly steps: readonly ServiceStep[];
  readonly clocks: readonly ServiceClock[];
  /** One officer does all steps (S4.4); another takes over only by a hand-over. */
  readonly oneOfficer: boolean;
  /** What an administrator's entry lets the clock wait for; the documents know no pause. */
  readonly pauses: readonly Words[];
}
