import { SHIPPED_SYSTEMS } from '../../../domain/outage';
import type { OutageSummary } from '../../../preload/contract/outages';

/** The way through an outage, from the report to its end (S1.1–S1.8). */
export const STEPS = ['confirm', 'decide', 'serve', 'restore', 'enter', 'package', 'close'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly name: StepName;
  readonly state: 'done' | 'now' | 'later';
  /** Whether something can be done in it at this moment, also when it is not the next thing. */
  readonly usable: boolean;
}

export interface StepFacts {
  readonly state: OutageSummary['state'];
  /** Cases are registered and options decided for outages of ESV3 only. */
  readonly ofCourts: boolean;
  /** Courts of this office without a decision. */
  readonly undecided: number;
  /** Rows of the re-registration list that are neither confirmed nor withdrawn. */
  readonly openRows: number;
  readonly packaged: boolean;
}

/** Whether new cases of the courts depend on this system (S1.1: the options govern ESV3's new cases). */
export const isOfCourts = (system: string): boolean => system === 'ESV3';

/** A system that the app knows by name; others bear the code that was typed. */
export const isKnownSystem = (system: string): system is (typeof SHIPPED_SYSTEMS)[number] =>
  (SHIPPED_SYSTEMS as readonly string[]).includes(system);

/** The steps of this outage with the one that is next. Empty once nothing is left to do. */
export function stepsOf(facts: StepFacts): Step[] {
  if (facts.state === 'closed' || facts.state === 'dismissed') return [];
  const names = STEPS.filter((name) => facts.ofCourts || (name !== 'decide' && name !== 'enter'));
  const next = nextStep(facts);
  const at = names.indexOf(next);
  return names.map((name, index) => ({
    name,
    state: index === at ? 'now' : index < at ? 'done' : 'later',
    usable: usableIn(facts.state).includes(name),
  }));
}

/** What is to be done first. */
export function nextStep(facts: StepFacts): StepName {
  switch (facts.state) {
    case 'reported':
      return 'confirm';
    case 'in-force':
      return facts.ofCourts && facts.undecided > 0 ? 'decide' : 'serve';
    default:
      if (facts.ofCourts && facts.openRows > 0) return 'enter';
      return facts.packaged ? 'close' : 'package';
  }
}

function usableIn(state: OutageSummary['state']): readonly StepName[] {
  if (state === 'reported') return ['confirm'];
  if (state === 'in-force') return ['decide', 'serve', 'restore'];
  return ['enter', 'package', 'close'];
}

/** The list's sentence for what comes next; undefined for outages that are over. */
export function nextOf(
  outage: OutageSummary,
  courts: readonly string[],
): 'reported' | 'decide' | 'in-force' | 'restored' | undefined {
  if (outage.state === 'closed' || outage.state === 'dismissed') return undefined;
  const undecided = isOfCourts(outage.system) && courts.some((court) => !outage.options[court]);
  return outage.state === 'in-force' && undecided ? 'decide' : outage.state;
}
