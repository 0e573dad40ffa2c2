import { createStore } from '../../../../ui/store';
import type { Step } from '../form/step-of';

/** The case that was on the screen when it was locked: unlocking goes on there, without asking. */
export const heldForm = createStore<{ readonly key: string; readonly step: Step } | null>(null);

/** What was held, once. */
export function takeHeldForm(): { readonly key: string; readonly step: Step } | null {
  const held = heldForm.get();
  heldForm.set(null);
  return held;
}
