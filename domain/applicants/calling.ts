/** Who cannot be reached by e-mail is told by telephone while the outage lasts, and each call is kept (S0.3). */

/**
 * Why somebody is called: no address at all, every address bounced, the server refused the letters to them, or they came
 * into the directory after the letters had gone.
 */
export const CALL_WHYS = ['no-email', 'bounced', 'refused', 'added'] as const;
export type CallWhy = (typeof CALL_WHYS)[number];

/** `left-word`: somebody there took the message; the note says what was left, never who. */
export const TOLD_OUTCOMES = ['reached', 'left-word', 'no-answer', 'wrong-number'] as const;
export type ToldOutcome = (typeof TOLD_OUTCOMES)[number];

/** Where a company stands on the call list. */
export const CALL_STANDINGS = ['open', 'again', 'wrong', 'done'] as const;
export type CallStanding = (typeof CALL_STANDINGS)[number];

/** Told: nobody need call again. */
export const isTold = (outcome: ToldOutcome): boolean => outcome === 'reached' || outcome === 'left-word';

/** What its calls come to, the oldest first: once told, told; else the last one says what to try next. */
export function callStanding(outcomes: readonly ToldOutcome[]): CallStanding {
  if (outcomes.some(isTold)) return 'done';
  const last = outcomes.at(-1);
  return last === undefined ? 'open' : last === 'wrong-number' ? 'wrong' : 'again';
}
