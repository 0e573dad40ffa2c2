import { contract, type InputOf } from '../../../../preload/contract/contract';
import { useContractForm } from '../../../ui/form';
import { today, typedDate } from '../../../ui/local-time';
import { typedDay } from '../../../ui/typed-day';

const input = contract['esv2.record'].input;
const schema = input.extend({
  registeredOn: typedDay,
  receipt: input.shape.receipt.extend({ paidOn: typedDay }),
});

/** A party of whom nothing is typed yet. */
export const NOBODY: InputOf<'esv2.record'>['first'][number] = {
  ...{ name: '', idType: 'mykad', idNumber: '', address: '', phone: '', email: '' },
};

/** One party on each side, both days today's until somebody types another. */
export function useRecordForm(key: string, outage: string) {
  const day = typedDate(today());
  return useContractForm(schema, {
    ...{ key, outage, number: '', registeredOn: day, first: [NOBODY], second: [NOBODY], claim: '' },
    receipt: { system: 'ESV2', number: '', paidOn: day },
  });
}
export type RecordControl = ReturnType<typeof useRecordForm>['control'];
