/**
 * A court paper from its issue on (S1.5): signed and sealed by the Pendaftar before anything is handed over, handed over, and
 * where that happens before re-registration, served. A step made by mistake is taken back by a further event, the last first.
 */
import type { Life } from '../life';
import { fail, ok, type Result } from '../result';

export const SUMMONS_STEPS = ['sealed', 'handed-over', 'served', 'not-served'] as const;
export type SummonsStep = (typeof SUMMONS_STEPS)[number];
/** What stands in the register: a step, or that one was taken back. */
export const SUMMONS_EVENTS = [...SUMMONS_STEPS, 'undone'] as const;
export type SummonsEvent = (typeof SUMMONS_EVENTS)[number];

/** `replaced`: a corrected paper stands in its place, and nothing is done with this one any more. */
export const SUMMONS_STAGES = ['unsealed', 'sealed', 'handed-over', 'replaced'] as const;
export type SummonsStage = (typeof SUMMONS_STAGES)[number];
/** What still waits for somebody. */
export const WAITING_STAGES = ['unsealed', 'sealed'] as const satisfies readonly SummonsStage[];

export type SummonsHappened =
  | { readonly kind: SummonsStep; readonly id: string }
  | { readonly kind: 'undone'; readonly undoes: string }
  | { readonly kind: 'replaced' };

export interface SummonsPlace {
  /** Steps that stand, the oldest first. */
  readonly steps: readonly { readonly id: string; readonly kind: SummonsStep }[];
  readonly replaced: boolean;
}

export const summonsLife: Life<SummonsPlace, SummonsHappened> = {
  initial: { steps: [], replaced: false },
  evolve(before, event) {
    if (event.kind === 'replaced') return { ...before, replaced: true };
    if (event.kind === 'undone')
      return { ...before, steps: before.steps.filter(({ id }) => id !== event.undoes) };
    return { ...before, steps: [...before.steps, { id: event.id, kind: event.kind }] };
  },
};

export function stageOf({ steps, replaced }: SummonsPlace): SummonsStage {
  if (replaced) return 'replaced';
  if (steps.some(({ kind }) => kind === 'handed-over')) return 'handed-over';
  return steps.length > 0 ? 'sealed' : 'unsealed';
}

/** What the last try to serve it came to; null where none is noted. */
export function serviceOf({ steps }: SummonsPlace): 'served' | 'not-served' | null {
  const last = steps.at(-1)?.kind;
  return last === 'served' || last === 'not-served' ? last : null;
}

export type StepRefusal =
  | 'summons-replaced'
  | 'summons-unsealed'
  | 'summons-sealed'
  | 'summons-handed-over'
  | 'summons-not-handed-over'
  | 'summons-served';

/** Whether the step may follow: seal, then hand-over, then as many tries to serve it as it takes. */
export function nextStep(place: SummonsPlace, step: SummonsStep): Result<SummonsStep, { code: StepRefusal }> {
  const stage = stageOf(place);
  if (stage === 'replaced') return fail('summons-replaced');
  if (step === 'sealed') {
    if (stage === 'unsealed') return ok(step);
    return fail(stage === 'sealed' ? 'summons-sealed' : 'summons-handed-over');
  }
  if (step === 'handed-over') {
    if (stage === 'sealed') return ok(step);
    return fail(stage === 'unsealed' ? 'summons-unsealed' : 'summons-handed-over');
  }
  if (stage !== 'handed-over') return fail('summons-not-handed-over');
  return serviceOf(place) === 'served' ? fail('summons-served') : ok(step);
}

/** A step is taken back while nothing that rests on it stands. */
export function mayUndo(
  place: SummonsPlace,
  step: string,
): Result<true, { code: 'summons-replaced' | 'summons-step-unknown' | 'step-not-last' }> {
  if (place.replaced) return fail('summons-replaced');
  if (!place.steps.some(({ id }) => id === step)) return fail('summons-step-unknown');
  return place.steps.at(-1)?.id === step ? ok(true) : fail('step-not-last');
}
