/** What is to be done in an outage, step by step: data with its source and version, edited by an administrator. */
import { instantMs, toInstant, type Instant } from '../time/civil-time';
import type { Option, OutageState } from '../outages/outage';

/** By when a step is to be done. Hours are clock hours. */
export type StepDue =
  /** From the moment the outage is reported. */
  | { readonly at: 'at-once' }
  /** Before the fallback comes into force; without a threshold at once. */
  | { readonly at: 'before-force' }
  | { readonly at: 'after-force'; readonly hours: number }
  /** From the moment the fallback is in force, by no fixed time. */
  | { readonly at: 'in-force' }
  | { readonly at: 'at-restoration' }
  | { readonly at: 'after-restoration'; readonly hours: number }
  /** Once the system is back, by no fixed time. */
  | { readonly at: 'restored' };
export const STEP_MOMENTS = [
  'at-once', 'before-force', 'in-force', 'after-force', 'at-restoration', 'after-restoration', 'restored',
] as const satisfies readonly StepDue['at'][]; // prettier-ignore

/** What the app itself does or sees in a step; the others are ticked by whoever did them. */
export const STEP_ACTIONS = [
  'confirm', 'decide', 'serve', 'notice-draft', 'notice-first', 'notice-update', 'restore', 'notice-restoration', 'enter', 'package', 'close',
] as const; // prettier-ignore
export type StepAction = (typeof STEP_ACTIONS)[number];

/** Nobody could end an outage without these: a runbook that lacks one is refused. */
export const NEEDED_ACTIONS = ['confirm', 'restore', 'close'] as const satisfies readonly StepAction[];
/** What an outage of e-Syariah 3 needs beside them (S1.1, S1.6). */
export const COURT_ACTIONS = ['decide', 'serve', 'enter', 'package'] as const satisfies readonly StepAction[];

export interface RunbookStep {
  readonly id: string;
  readonly textMs: string;
  readonly textEn: string;
  /** How, and what to watch. */
  readonly noteMs: string;
  readonly noteEn: string;
  /** The sentence of the document, such as `S0.3` or `PILIHAN 1 (1c)`. */
  readonly cite: string;
  /** A role (`clerk`, `supervisor`, `administrator`) or who it is outside: BPM, BTMK JKSM, SAINS. */
  readonly who: string;
  readonly due: StepDue;
  /** Must be answered, with what proves it, before the outage is closed. */
  readonly evidence: boolean;
  readonly action: StepAction | null;
}

/** A part of the document; those of an option count where a court decided for it. */
export interface RunbookPart {
  readonly id: string;
  readonly titleMs: string;
  readonly titleEn: string;
  readonly option: Option | null;
  readonly steps: readonly RunbookStep[];
}

export interface Runbook {
  readonly code: string;
  readonly titleMs: string;
  readonly titleEn: string;
  readonly source: string;
  /** The document's own date, as it gives it; empty where it gives none. */
  readonly sourceDate: string;
  /** Grows with every change made here; 1 as shipped. */
  readonly version: number;
  readonly parts: readonly RunbookPart[];
}

/** What an outage is, as far as its steps depend on it. */
export interface StepFacts {
  readonly state: OutageState;
  readonly reportedAt: Instant;
  /** When the fallback came, or will come, into force; null where it never does or nobody knows. */
  readonly forceAt: Instant | null;
  readonly restoredAt: Instant | null;
  /** A notice of it stands: people were told, whatever turned out later. */
  readonly told: boolean;
  /** The options that any court of this office decided for. */
  readonly options: readonly Option[];
}

const hoursAfter = (at: Instant, hours: number): Instant => toInstant(instantMs(at) + hours * 3_600_000);

/** By when the step is to be done; null where nothing says a time yet. */
export function stepDueAt({ due }: RunbookStep, facts: StepFacts): Instant | null {
  switch (due.at) {
    case 'at-once':
      return facts.reportedAt;
    case 'before-force':
      return facts.forceAt ?? facts.reportedAt;
    case 'after-force':
      return facts.forceAt && hoursAfter(facts.forceAt, due.hours);
    case 'at-restoration':
      return facts.restoredAt;
    case 'after-restoration':
      return facts.restoredAt && hoursAfter(facts.restoredAt, due.hours);
    default:
      return null;
  }
}

/**
 * Whether a step's time has come (`open`), comes later, or never comes: what belongs to a fallback that was not in force is
 * nobody's to do. The step of an ended outage that was left open stays open.
 */
export function stepPhase({ due, action }: RunbookStep, facts: StepFacts): 'open' | 'later' | 'never' {
  const over = facts.state === 'restored' || facts.state === 'closed';
  const wasInForce = facts.state === 'in-force' || (over && facts.forceAt !== null);
  switch (due.at) {
    case 'at-once':
    case 'before-force':
      return 'open';
    case 'in-force':
    case 'after-force':
      return wasInForce ? 'open' : over ? 'never' : 'later';
    default:
      if (!over) return action === 'restore' ? 'open' : 'later';
      // the public is told of a recovery only if it was told of the outage
      return action === 'notice-restoration' && !wasInForce && !facts.told ? 'never' : 'open';
  }
}

/** The parts that count in this outage: those of every outage, and those of the options that were decided. */
export const partsOf = (runbook: Runbook, options: readonly Option[]): readonly RunbookPart[] =>
  runbook.parts.filter(({ option }) => option === null || options.includes(option));

const AFTER: readonly StepDue['at'][] = ['at-restoration', 'after-restoration', 'restored'];

/** Something is lost if nobody does it: an act of the app's, a deadline, or evidence. The rest is advice for the way. */
const isPressing = ({ action, evidence, due }: RunbookStep): boolean =>
  action !== null || evidence || (due.at !== 'in-force' && due.at !== 'restored');

/**
 * What to do next of the steps as they stand, in the runbook's order: once the system is back the evidence that is still
 * owed; then the first open step of the present phase, pressing ones first. Null when nothing is open, or all is over.
 */
export function nextStep<Step extends RunbookStep & { readonly state: string }>(
  steps: readonly Step[],
  outage: OutageState,
): Step | null {
  if (outage === 'closed' || outage === 'dismissed') return null;
  const over = outage === 'restored';
  const open = steps.filter(({ state }) => state === 'open');
  const owed = open.find(({ evidence, due }) => over && evidence && !AFTER.includes(due.at));
  const present = open.filter(({ due }) => AFTER.includes(due.at) === over);
  return owed ?? present.find(isPressing) ?? present[0] ?? null;
}

/** What a runbook lacks or has twice: step ids are what evidence is kept under. */
export function runbookFault(
  runbook: Pick<Runbook, 'parts'>,
  ofCourts: boolean,
):
  | { code: 'runbook-step-twice'; step: string }
  | { code: 'runbook-action-missing'; action: StepAction }
  | undefined {
  const steps = runbook.parts.flatMap((part) => part.steps);
  const ids = steps.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) return { code: 'runbook-step-twice', step: twice };
  const needed: readonly StepAction[] = ofCourts ? [...NEEDED_ACTIONS, ...COURT_ACTIONS] : NEEDED_ACTIONS;
  const missing = needed.find((action) => !steps.some((step) => step.action === action));
  return missing && { code: 'runbook-action-missing', action: missing };
}
