import type { FeeLine } from '../../../../../domain/cases/fees';
import type { FeeForm } from '../form/case-form';

/**
 * The table's lines as they are proposed now, with what the clerk changed: an amount stays as long as the table still
 * asks the same for its line; lines added by hand stay last. The table's lines cannot be taken out, only be set
 * lower with a reason, so that nothing is let off unseen.
 */
export function mergeFees(present: readonly FeeForm[], proposed: readonly FeeLine[]): FeeForm[] {
  const known = new Map(present.filter((fee) => fee.tableSen !== null).map((fee) => [fee.code, fee]));
  const fromTable = proposed.map((line): FeeForm => {
    const tableSen = line.tableSen ?? line.amountSen;
    const former = known.get(line.code);
    const kept = former !== undefined && former.tableSen === tableSen;
    return {
      code: line.code,
      description: line.descriptionMs,
      revenueCode: line.revenueCode,
      amountSen: kept ? former.amountSen : line.amountSen,
      nature: line.nature,
      tableSen,
      reason: kept ? former.reason : '',
    };
  });
  return [...fromTable, ...present.filter((fee) => fee.tableSen === null)];
}

/** Under the table's amount: a reason is needed. */
export const isBelowTable = (fee: FeeForm): boolean =>
  fee.tableSen !== null && fee.amountSen !== null && fee.amountSen < fee.tableSen;
