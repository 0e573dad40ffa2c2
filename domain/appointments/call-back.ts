/** After recovery everybody who was given an appointment is called, in the order of booking (S1.10). */
import type { AppointmentState } from './appointment';

export const CALL_BACK_OUTCOMES = ['reached', 'no-answer', 'wrong-number', 'no-longer-needed'] as const;
export type CallBackOutcome = (typeof CALL_BACK_OUTCOMES)[number];

/** `done`: nobody need call again, for whatever reason. */
export const CALL_BACK_STANDINGS = ['open', 'again', 'done'] as const;
export type CallBackStanding = (typeof CALL_BACK_STANDINGS)[number];

/**
 * What the calls to somebody come to. Who came or cancelled waits for no call; a wrong number ends it as well, since there
 * is nobody to be called; only where nobody answered it is tried again.
 */
export function callBackStanding(
  state: AppointmentState,
  outcomes: readonly CallBackOutcome[],
): CallBackStanding {
  if (state === 'came' || state === 'cancelled') return 'done';
  if (outcomes.some((outcome) => outcome !== 'no-answer')) return 'done';
  return outcomes.length === 0 ? 'open' : 'again';
}
