import { Button, Textarea } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useFieldSentence } from '../../../../ui/form';
import { KeyHint } from '../../../../ui/key-hint';
import { useLanguage, useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import type { Known } from './known-address';
import styles from './party-card.module.css';
import { sideLabel } from '../type/type-names';

export interface AddressFieldProps {
  readonly side: 'first' | 'second';
  readonly at: number;
  readonly known: Known | null;
}

/** An address; one that was typed before is offered with ↓ while the field is empty. */
export function AddressField({ side, at, known }: AddressFieldProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const sentence = useFieldSentence();
  const facts = useCounterFacts();
  const { control, getValues } = useFormContext<CaseForm>();
  const { field, fieldState } = useController({ control, name: `${side}.${at}.address` });
  const type = caseTypeOf(facts, getValues('caseType'));
  const offered = field.value === '' ? known : null;
  const whose =
    known === null || type === undefined
      ? ''
      : say('party.nth', { label: sideLabel(type, known.side, language), n: known.at + 1 });
  const take = (): void => {
    if (offered !== null) field.onChange(offered.address);
  };
  return (
    <>
      <Textarea
        label={say('party.address')}
        minRows={3}
        maxRows={4}
        autosize
        {...field}
        placeholder={offered?.address ?? ''}
        error={sentence(fieldState.error?.message)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && offered !== null) {
            event.preventDefault();
            take();
          }
        }}
      />
      {offered !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.same ?? ''}
          tabIndex={-1}
          onClick={take}
          rightSection={<KeyHint keys="ArrowDown" />}
        >
          {say('party.sameAddressOf', { party: whose })}
        </Button>
      )}
    </>
  );
}
