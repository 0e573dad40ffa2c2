/** What will stand on a case's papers. */
import type { IssueCaseInput } from '../../../../preload/contract/cases';
import { printableTexts } from '../../papers/printable-texts';

/** Each field whose text would come out as boxes. */
export function printable(input: IssueCaseInput) {
  const { payer, claim, payment, hearing } = input;
  const texts: [path: string, text: string][] = [
    ['payer', payer],
    ['claim', claim],
    ['hearing.bench', hearing?.bench ?? ''],
    ['payment.bank', payment.method === 'cheque' ? payment.bank : ''],
    ...(['first', 'second'] as const).flatMap((side) =>
      input[side].flatMap(({ name, address }, index): [string, string][] => [
        [`${side}.${index}.name`, name],
        [`${side}.${index}.address`, address],
      ]),
    ),
    ...input.lawyers.flatMap(({ name, firm }, index): [string, string][] => [
      [`lawyers.${index}.name`, name],
      [`lawyers.${index}.firm`, firm],
    ]),
    ...input.fees.map(({ description }, index): [string, string] => [
      `fees.${index}.description`,
      description,
    ]),
  ];
  return printableTexts(texts);
}
