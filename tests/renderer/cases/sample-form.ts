import { shippedCaseTypes, type CaseType } from '../../../domain/cases/case-type';
import type { CivilDate } from '../../../domain/time/civil-time';
import {
  emptyForm,
  emptyParty,
  withCaseType,
  type CaseForm,
} from '../../../renderer/features/cases/counter/form/case-form';
import type { FormFacts } from '../../../renderer/features/cases/counter/form/check-form';

export const fasakh = shippedCaseTypes.find(({ code }) => code === '014') as CaseType;
export const confirmation = shippedCaseTypes.find(({ code }) => code === '010') as CaseType;

export const TODAY = '2026-11-21' as CivilDate;
export const facts: FormFacts = {
  caseType: fasakh,
  today: TODAY,
  roundMethods: ['cash'],
  numbers: { state: 'ready', remaining: 9 },
};

/** A claim that could be issued as it stands. */
export function goodClaim(): CaseForm {
  const empty = emptyForm('03001');
  return {
    ...empty,
    ...withCaseType(empty, fasakh),
    first: [{ ...emptyParty(), name: 'Siti Contoh binti Abdullah', idNumber: '900102-03-5678' }],
    second: [{ ...emptyParty(), name: 'Mohd Contoh bin Ismail', idNumber: '850505036001' }],
    fees: [
      {
        code: 'saman',
        description: 'Saman',
        revenueCode: '72101',
        amountSen: 2500,
        nature: 'fee',
        tableSen: 2500,
        reason: '',
      },
    ],
    payment: { ...empty.payment, tenderedSen: 5000 },
    hearing: { at: '2026-12-14T09:00', kind: 'sebutan', bench: 'Mahkamah 1' },
  };
}
