import { useEffect } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useFieldSentence } from '../../../../ui/form';
import { useWords } from '../../../../ui/words';
import { SittingChoice, type FreeSitting } from '../../../sittings/sitting-choice';
import type { CaseForm } from '../form/case-form';
import { useCounterFacts } from '../form/counter-facts';

export interface SittingSelectProps {
  /** Those of the court that have room. */
  readonly sittings: readonly FreeSitting[];
  readonly required: boolean;
}

/** The court's list in the counter's form: of a claim the first sitting that leaves the clear days stands there. */
export function SittingSelect({ sittings, required }: SittingSelectProps) {
  const say = useWords('sittings');
  const sentence = useFieldSentence();
  const { hearingFrom } = useCounterFacts().intake;
  const { control, setValue } = useFormContext<CaseForm>();
  const { field, fieldState } = useController({ control, name: 'hearing.at' });
  const hearing = useWatch({ control, name: 'hearing' });
  const first = sittings.find(({ kind, at }) => kind === 'sebutan' && at >= (hearingFrom ?? ''));
  useEffect(() => {
    if (!required || hearing.at !== '' || first === undefined) return;
    setValue('hearing', { at: first.at, kind: first.kind, bench: first.bench });
  }, [required, hearing.at, first, setValue]);
  return (
    <SittingChoice
      label={say('choose.label')}
      sittings={sittings}
      hearing={hearing}
      path={field.name}
      ref={field.ref}
      required={required}
      onChoose={(sitting) => {
        const { at = '', kind = 'sebutan', bench = '' } = sitting ?? {};
        setValue('hearing', { at, kind, bench }, { shouldDirty: true, shouldValidate: true });
      }}
      error={sentence(fieldState.error?.message) ?? (sittings.length === 0 ? say('choose.none') : undefined)}
    />
  );
}
