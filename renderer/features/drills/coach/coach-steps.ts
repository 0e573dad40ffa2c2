import type { Role } from '../../../../domain/officers/officer';

/** What the coach can see of the demo office. */
export interface CoachFacts {
  readonly role: Role | null;
  readonly path: string;
  readonly cases: number;
  readonly inForce: boolean;
  /** Rows that wait to be registered again. */
  readonly openRows: number;
  readonly packages: number;
}

interface Step {
  readonly id: CoachStepId;
  /** Whether what is seen now, beside what was seen when the step began, shows that it was done. */
  readonly done: (now: CoachFacts, began: CoachFacts) => boolean;
}

export const COACH_STEPS = [
  'clerk', 'counter', 'issue', 'find', 'supervisor', 'restore', 'register', 'package', 'practise',
] as const; // prettier-ignore
export type CoachStepId = (typeof COACH_STEPS)[number];

const STEPS: readonly Step[] = [
  { id: 'clerk', done: ({ role }) => role === 'clerk' },
  { id: 'counter', done: ({ path }) => path === '/counter' },
  { id: 'issue', done: (now, began) => now.cases > began.cases },
  { id: 'find', done: ({ path }) => /^\/(cases|receipts)\/./.test(path) },
  { id: 'supervisor', done: ({ role }) => role === 'supervisor' },
  { id: 'restore', done: ({ inForce }) => !inForce },
  { id: 'register', done: (now, began) => now.openRows < began.openRows },
  { id: 'package', done: (now, began) => now.packages > began.packages },
  { id: 'practise', done: ({ path }) => path === '/drills' },
];

/** The step that is due and what was seen when it became due; `at` equals their number once all are done. */
export interface Coaching {
  readonly at: number;
  readonly began: CoachFacts;
}

/** One look: a step that shows itself done gives way to the next, which counts from now on. */
export function coachOn({ at, began }: Coaching, now: CoachFacts): Coaching {
  const step = STEPS[at];
  return step?.done(now, began) === true ? { at: at + 1, began: now } : { at, began };
}
