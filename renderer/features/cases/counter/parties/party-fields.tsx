import { NativeSelect } from '@mantine/core';
import { useController, useFormContext, useWatch, type FieldPath } from 'react-hook-form';
import { IDENTITY_TYPES } from '../../../../../domain/cases/identity';
import { TextField } from '../../../../ui/field';
import { useWords } from '../../../../ui/words';
import { AddressField } from './address-field';
import type { CaseForm } from '../form/case-form';
import { IdentityField } from './identity-field';
import type { Known } from './known-address';
import { PartyCard } from './party-card';
import styles from './party-card.module.css';

export interface PartyFieldsProps {
  readonly side: 'first' | 'second';
  readonly at: number;
  readonly title: string;
  /** Left out while the case type needs this party. */
  readonly onRemove?: (() => void) | undefined;
  readonly known: Known | null;
}

/** One party, open for typing. */
export function PartyFields({ side, at, title, onRemove, known }: PartyFieldsProps) {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  const path = <N extends string>(name: N) => `${side}.${at}.${name}` as FieldPath<CaseForm>;
  return (
    <PartyCard title={title} onRemove={onRemove}>
      <IdTypeField side={side} at={at} />
      <IdentityField side={side} at={at} />
      <TextField control={control} name={path('name')} label={say('party.name')} required />
      <div className={styles.address}>
        <AddressField side={side} at={at} known={known} />
      </div>
      {/* seldom given: Enter passes them by, Tab finds them */}
      <div className={styles.contact} data-skip>
        <TextField control={control} name={path('phone')} label={say('party.phone')} inputMode="tel" />
        <TextField control={control} name={path('email')} label={say('party.email')} inputMode="email" />
      </div>
    </PartyCard>
  );
}

function IdTypeField({ side, at }: { readonly side: 'first' | 'second'; readonly at: number }) {
  const say = useWords('counter');
  const { control, trigger } = useFormContext<CaseForm>();
  const { field } = useController({ control, name: `${side}.${at}.idType` });
  const number = useWatch({ control, name: `${side}.${at}.idNumber` });
  return (
    <div data-skip>
      <NativeSelect
        label={say('party.idType')}
        {...field}
        onChange={(event) => {
          field.onChange(event.currentTarget.value);
          if (number !== '') void trigger(`${side}.${at}.idNumber`);
        }}
        data={IDENTITY_TYPES.map((type) => ({ value: type, label: say(`party.type.${type}`) }))}
      />
    </div>
  );
}
