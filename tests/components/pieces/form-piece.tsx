import { useState } from 'react';
import { z } from 'zod';
import {
  CheckField,
  DateTimeField,
  MoneyField,
  NumberField,
  SelectField,
  TextField,
} from '../../../renderer/ui/field';
import { useContractForm, useFieldErrors } from '../../../renderer/ui/form';
import type { CallError } from '../../../preload/contract/call';
import { Told } from './told';

const schema = z.object({
  code: z.string().min(1).max(5),
  place: z.enum(['shah-alam', 'klang', 'sabak-bernam']),
  copies: z.int().min(1).max(9),
  amount: z.int().min(1),
  moment: z.string().min(1),
  kept: z.boolean(),
});

/** A form of every kind of field; main, so to speak, knows the code TAKEN already. */
export function FormPiece() {
  const form = useContractForm(schema, { code: '', moment: '', kept: false });
  const [sent, setSent] = useState<z.output<typeof schema> | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  useFieldErrors(form, error);
  const { control } = form;
  return (
    <form
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit((value) => {
          if (value.code === 'TAKEN')
            setError({ code: 'input-invalid', fields: [{ path: 'code', code: 'officer-code-twice' }] });
          else setSent(value);
        })(event)
      }
    >
      <TextField control={control} name="code" label="code" upper />
      <SelectField
        control={control}
        name="place"
        label="place"
        searchable
        data={[
          { value: 'shah-alam', label: 'Shah Alam' },
          { value: 'klang', label: 'Klang' },
          { value: 'sabak-bernam', label: 'Sabak Bernam' },
        ]}
      />
      <NumberField control={control} name="copies" label="copies" />
      <MoneyField control={control} name="amount" label="amount" />
      <DateTimeField control={control} name="moment" label="moment" />
      <CheckField control={control} name="kept" label="kept" />
      <button type="submit">send</button>
      <Told value={sent} />
    </form>
  );
}
