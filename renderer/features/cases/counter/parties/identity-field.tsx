import { TextInput } from '@mantine/core';
import { useController, useFormContext, useWatch, type FieldPath } from 'react-hook-form';
import { useFieldSentence } from '../../../../ui/form';
import { useFormat } from '../../../../ui/format';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { today } from '../../../../ui/local-time';
import { readTypedIdentity } from './early-identity';

type Side = 'first' | 'second';

/** The identity number: told wrong the moment that is certain, written as papers write it when it is left. */
export function IdentityField({ side, at }: { readonly side: Side; readonly at: number }) {
  const say = useWords('counter');
  const format = useFormat();
  const sentence = useFieldSentence();
  const { control } = useFormContext<CaseForm>();
  const idType = useWatch({ control, name: `${side}.${at}.idType` });
  const name: FieldPath<CaseForm> = `${side}.${at}.idNumber`;
  const { field, fieldState } = useController({ control, name });
  const typed = String(field.value ?? '');
  const read = readTypedIdentity(idType, typed, today());
  const error = read.state === 'wrong' ? sentence(read.code) : sentence(fieldState.error?.message);
  const identity = read.state === 'good' ? read.identity : undefined;
  const born = identity?.birthDate;
  return (
    <TextInput
      label={say(`party.idNumber.${idType}`)}
      required
      autoComplete="off"
      inputMode={idType === 'mykad' ? 'numeric' : 'text'}
      {...field}
      value={typed}
      onChange={(event) => field.onChange(event.currentTarget.value.toUpperCase())}
      onBlur={() => {
        if (identity !== undefined && identity.number !== typed) field.onChange(identity.number);
        field.onBlur();
      }}
      error={error}
      description={
        <span aria-live="polite">
          {born !== undefined && identity?.sex !== undefined
            ? `${say('party.born', { date: format.civil(born).replace(/ \(.*$/, '') })} · ${say(`party.${identity.sex}`)}`
            : error === undefined && '\u00a0'}
        </span>
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
