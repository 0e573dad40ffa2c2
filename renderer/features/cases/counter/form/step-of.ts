import type { CaseDoubt } from '../../../../../domain/cases/case-doubts';

/** The four parts of the flow, in order. */
export const STEPS = ['type', 'parties', 'documents', 'payment'] as const;
export type Step = (typeof STEPS)[number];

/** In which part the field of a path stands (`second.0.idNumber` → parties). */
export function stepOf(path: string): Step {
  const root = path.split('.')[0] ?? '';
  if (root === 'caseType' || root === 'court') return 'type';
  if (root === 'first' || root === 'second' || root === 'lawyers') return 'parties';
  if (root === 'documents' || root === 'hearing' || root === 'claim') return 'documents';
  return 'payment';
}

/** In which part a doubt is cleared up. */
export function stepOfDoubt(doubt: CaseDoubt): Step {
  return doubt === 'case-taken-today' || doubt === 'address-missing' ? 'parties' : 'documents';
}

/** The step after or before; the ends stay. */
export function stepBeside(step: Step, by: 1 | -1): Step {
  return STEPS[STEPS.indexOf(step) + by] ?? step;
}
