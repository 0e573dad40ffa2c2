import { SimpleGrid } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { SelectField, TextField } from '../../../ui/field';
import { useWords } from '../../../ui/words';
import type { MatterForm } from './matter-form';

const SYSTEMS = [
  { value: 'ESV2', label: 'ESV2' },
  { value: 'IGFMAS', label: 'iGFMAS' },
  { value: 'ISPEKS', label: 'iSPEKS' },
];

const ASKED = {
  cash: [],
  cheque: [
    ['bank', 'pay.bank'],
    ['number', 'pay.chequeNumber'],
    ['date', 'pay.chequeDate'],
  ],
  card: [
    ['reference', 'pay.reference'],
    ['last4', 'pay.last4'],
  ],
  qr: [['reference', 'pay.reference']],
  external: [['number', 'pay.externalNumber']],
  waiver: [],
} as const;

/** What the chosen way of paying asks for beside the amount. */
export function PaidFields() {
  const say = useWords('counter');
  const { control } = useFormContext<MatterForm>();
  const method = useWatch({ control, name: 'paid.payment.method' });
  if (ASKED[method].length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {method === 'external' && (
        <SelectField control={control} name="paid.payment.system" label={say('pay.system')} data={SYSTEMS} />
      )}
      {ASKED[method].map(([name, label]) => (
        <TextField
          key={name}
          control={control}
          name={`paid.payment.${name}`}
          label={say(label)}
          required={name !== 'last4'}
          upper={method === 'external'}
        />
      ))}
    </SimpleGrid>
  );
}
