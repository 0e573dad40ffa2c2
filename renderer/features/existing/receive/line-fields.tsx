import { Select, SimpleGrid } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { MoneyField, TextField } from '../../../ui/field';
import { useWords } from '../../../ui/words';
import { handLine } from '../../cases/counter/form/case-form';
import { isBelowTable } from '../../cases/counter/payment/fee-lines';
import type { Intake, MatterForm } from './matter-form';

export interface LineFieldsProps {
  readonly at: number;
  /** Of the case's court. */
  readonly fees: Intake['courts'][number]['fees'];
}

/** One thing that is paid: of the court's table, or another. */
export function LineFields({ at, fees }: LineFieldsProps) {
  const say = useWords('existing');
  const counter = useWords('counter');
  const { control, setValue } = useFormContext<MatterForm>();
  const line = useWatch({ control, name: `paid.lines.${at}` });
  const byHand = line.code === '';
  const choose = (code: string | null): void => {
    const fee = fees.find((each) => each.code === code);
    setValue(`paid.lines.${at}`, { ...handLine(), ...fee, tableSen: fee?.amountSen ?? null });
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} role="group" aria-label={`${say('receive.line')} ${at + 1}`}>
      <Select
        label={say('receive.line')}
        data={[
          ...fees.map(({ code, description }) => ({ value: code, label: description })),
          { value: '', label: say('receive.lineOther') },
        ]}
        value={line.code}
        onChange={choose}
        allowDeselect={false}
      />
      {byHand && (
        <TextField
          control={control}
          name={`paid.lines.${at}.description`}
          label={say('receive.description')}
          required
        />
      )}
      {byHand && (
        <TextField
          control={control}
          name={`paid.lines.${at}.revenueCode`}
          label={counter('fees.revenueCode')}
          upper
        />
      )}
      <MoneyField
        control={control}
        name={`paid.lines.${at}.amountSen`}
        label={say('receive.amount')}
        required
      />
      {isBelowTable(line) && (
        <TextField
          control={control}
          name={`paid.lines.${at}.reason`}
          label={counter('fees.reason')}
          required
        />
      )}
    </SimpleGrid>
  );
}
