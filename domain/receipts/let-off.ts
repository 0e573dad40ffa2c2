/** What a payer is let off of what the fee table asks, and who may say so: a clerk alone only within the office's limits. */
import { addSen, sen, type Sen } from '../money/money';
import type { FeeLine } from '../cases/fees';
import type { Settlement } from './payment';

/** Everything waived, or lines cut below the table's amount. */
export type LetOffKind = 'waiver' | 'reduction';

export interface LetOff {
  readonly kind: LetOffKind;
  /** What would have been asked, before rounding. */
  readonly askedSen: Sen;
  /** What is paid, before rounding; 0 for a waiver. */
  readonly paidSen: Sen;
}

/** Up to how much (sen) of one case may be let off without a second person. Shipped: nothing. */
export interface LetOffLimits {
  readonly waiverSen: number;
  readonly reductionSen: number;
}

export const STRICT_LIMITS: LetOffLimits = { waiverSen: 0, reductionSen: 0 };

/**
 * What these lines let off; undefined when the table's amounts are met. A line above the table makes up for none below
 * it, and a fee that is cut first and waived then counts whole.
 */
export function letOffOf(
  lines: readonly Pick<FeeLine, 'amountSen' | 'tableSen'>[],
  { waivedSen }: Pick<Settlement, 'waivedSen'>,
): LetOff | undefined {
  const askedSen = addSen(...lines.map((line) => sen(Math.max(line.tableSen ?? 0, line.amountSen))));
  if (waivedSen > 0) return { kind: 'waiver', askedSen, paidSen: sen(0) };
  const paidSen = addSen(...lines.map((line) => line.amountSen));
  return paidSen < askedSen ? { kind: 'reduction', askedSen, paidSen } : undefined;
}

export const needsSecondPerson = ({ kind, askedSen, paidSen }: LetOff, limits: LetOffLimits): boolean =>
  askedSen - paidSen > (kind === 'waiver' ? limits.waiverSen : limits.reductionSen);

/** Whether a change of the limits lets more pass than before. */
export const loosens = (from: LetOffLimits, to: LetOffLimits): boolean =>
  to.waiverSen > from.waiverSen || to.reductionSen > from.reductionSen;
