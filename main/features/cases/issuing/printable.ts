/** Holds what will stand on the case's papers against the letters that their face has, before a number is given. */
import { fail, ok } from '../../../../domain/result';
import { letterWithoutFace } from '../../../../papers/look/face';
import type { IssueCaseInput } from '../../../../preload/contract/cases';

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
  const wrong = texts.filter(([, text]) => letterWithoutFace(text) !== undefined);
  if (wrong.length === 0) return ok(null);
  return fail('letters-not-printable', {
    fields: wrong.map(([path]) => ({ path, code: 'letters-not-printable' })),
  });
}
