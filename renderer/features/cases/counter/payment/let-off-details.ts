import { rm } from '../../../../ui/format';
import { useWords } from '../../../../ui/words';
import type { IssueInput } from '../form/case-input';

type LetOffInput = Pick<IssueInput, 'payer' | 'payment' | 'fees'>;

/** What the approver of a waiver or a cut fee reads beside the sum: who pays, which lines, on whose word. */
export function useLetOffDetails(): (input: LetOffInput) => string[] {
  const say = useWords('officers');
  return ({ payer, payment, fees }) => [
    say('approval.details.payer', { payer }),
    ...(payment.method === 'waiver' ? [say('approval.details.waiver', payment)] : []),
    ...fees
      .filter(({ amountSen, tableSen }) => amountSen < (tableSen ?? 0))
      .map(({ description, amountSen, tableSen = 0, reason = '' }) =>
        say('approval.details.line', { description, asked: rm(tableSen), paid: rm(amountSen), reason }),
      ),
  ];
}
