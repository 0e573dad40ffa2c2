/** A list with which somebody answers ours (ESV3, SAINS, BTMK JKSM): each of its rows stands to a matter of ours, or is looked at. */

export const ANSWER_PILES = ['new', 'same', 'doubtful', 'refused'] as const;
export type AnswerPile = (typeof ANSWER_PILES)[number];

/** How a row stands; only what is `new` is taken from it, whatever else it says. */
export interface AnswerStanding<Reason extends string> {
  readonly pile: AnswerPile;
  readonly reason: Reason | '';
}
