import { NativeSelect } from '@mantine/core';
import { useController, useWatch, type Control } from 'react-hook-form';
import { IDENTITY_TYPES } from '../../../../../domain/cases/identity';
import { HEARING_KINDS } from '../../../../../domain/summonses/summons';
import { DateTimeField, TextAreaField, TextField } from '../../../../ui/field';
import { useRead } from '../../../../ui/bridge';
import { useWords } from '../../../../ui/words';
import { SittingChoice } from '../../../sittings/sitting-choice';
import styles from './correct.module.css';
import type { CorrectForm } from './subjects';

interface Values {
  readonly control: Control<CorrectForm>;
}

/** Who somebody is and how they are reached. */
export function PartyValues({ control }: Values) {
  const say = useWords('counter');
  const { field } = useController({ control, name: 'parties.0.idType' });
  return (
    <>
      <div className={styles.person}>
        <TextField control={control} name="parties.0.name" label={say('party.name')} required />
        <NativeSelect
          label={say('party.idType')}
          {...field}
          data={IDENTITY_TYPES.map((type) => ({ value: type, label: say(`party.type.${type}`) }))}
        />
        <TextField
          control={control}
          name="parties.0.idNumber"
          label={say.any(`party.idNumber.${field.value}`) ?? say('party.idType')}
          upper
          required
        />
      </div>
      <TextAreaField control={control} name="parties.0.address" label={say('party.address')} maxRows={4} />
      <div className={styles.pair}>
        <TextField control={control} name="parties.0.phone" label={say('party.phone')} inputMode="tel" />
        <TextField control={control} name="parties.0.email" label={say('party.email')} inputMode="email" />
      </div>
    </>
  );
}

/** A representative's row keeps the firm as its address. */
export function LawyerValues({ control }: Values) {
  const say = useWords('counter');
  const cases = useWords('cases');
  return (
    <>
      <TextField control={control} name="parties.0.name" label={say('party.name')} required />
      <div className={styles.pair}>
        <TextField control={control} name="parties.0.address" label={cases('correct.firm')} />
        <TextField control={control} name="parties.0.phone" label={say('party.phone')} inputMode="tel" />
      </div>
    </>
  );
}

/** When to come, for what, and where; of a court with a list of sittings chosen from that, too. */
export function HearingValues({ control, court }: Values & { readonly court: string }) {
  const say = useWords('counter');
  const sittings = useWords('sittings');
  const list = useRead('sittings.free', { court }).data;
  const hearing = useWatch({ control, name: 'hearing' });
  const at = useController({ control, name: 'hearing.at' });
  const bench = useController({ control, name: 'hearing.bench' });
  const { field } = useController({ control, name: 'hearing.kind' });
  return (
    <>
      {list?.listed === true && (
        <SittingChoice
          label={sittings('choose.back')}
          sittings={list.sittings}
          hearing={hearing}
          onChoose={(sitting) => {
            if (sitting === undefined) return;
            at.field.onChange(sitting.at);
            field.onChange(sitting.kind);
            bench.field.onChange(sitting.bench);
          }}
        />
      )}
      <DateTimeField control={control} name="hearing.at" label={say('hearing.at')} required />
      <div className={styles.pair}>
        <NativeSelect
          label={say('hearing.kind')}
          {...field}
          data={HEARING_KINDS.map((kind) => ({ value: kind, label: say(`hearing.kinds.${kind}`) }))}
        />
        <TextField control={control} name="hearing.bench" label={say('hearing.bench')} required />
      </div>
    </>
  );
}
