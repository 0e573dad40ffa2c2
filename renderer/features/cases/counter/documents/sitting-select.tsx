import { Select } from '@mantine/core';
import { useEffect } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { instantOfLocalMinute } from '../../../../../domain/time/civil-time';
import type { OutputOf } from '../../../../../preload/contract/contract';
import { useFieldSentence } from '../../../../ui/form';
import { useFormat } from '../../../../ui/format';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { useCounterFacts } from '../form/counter-facts';

export type FreeSitting = OutputOf<'sittings.free'>['sittings'][number];

export interface SittingSelectProps {
  /** Those of the court that have room. */
  readonly sittings: readonly FreeSitting[];
  readonly required: boolean;
}

/** Day, purpose and room at once, from the court's own list; of a claim the first that leaves the clear days stands there. */
export function SittingSelect({ sittings, required }: SittingSelectProps) {
  const say = useWords('sittings');
  const counter = useWords('counter');
  const format = useFormat();
  const sentence = useFieldSentence();
  const { hearingFrom } = useCounterFacts().intake;
  const { control, setValue } = useFormContext<CaseForm>();
  const { field, fieldState } = useController({ control, name: 'hearing.at' });
  const hearing = useWatch({ control, name: 'hearing' });
  const chosen = sittings.find((sitting) => isOf(sitting, hearing));
  const first = sittings.find(({ kind, at }) => kind === 'sebutan' && at >= (hearingFrom ?? ''));
  const take = (sitting: FreeSitting | undefined): void => {
    const { at = '', kind = 'sebutan', bench = '' } = sitting ?? {};
    setValue('hearing', { at, kind, bench }, { shouldDirty: true, shouldValidate: true });
  };
  useEffect(() => {
    if (!required || hearing.at !== '' || first === undefined) return;
    setValue('hearing', { at: first.at, kind: first.kind, bench: first.bench });
  }, [required, hearing.at, first, setValue]);
  return (
    <Select
      label={say('choose.label')}
      data-path={field.name}
      ref={field.ref}
      required={required}
      searchable
      clearable={!required}
      allowDeselect={!required}
      data={sittings.map((sitting) => ({
        value: nameOf(sitting),
        label: [
          format.dateTime(instantOfLocalMinute(sitting.at)),
          sitting.bench,
          counter(`hearing.kinds.${sitting.kind}`),
          say('choose.left', { count: sitting.left }),
        ].join(' · '),
      }))}
      value={chosen === undefined ? null : nameOf(chosen)}
      onChange={(name) => take(sittings.find((sitting) => nameOf(sitting) === name))}
      error={sentence(fieldState.error?.message) ?? (sittings.length === 0 ? say('choose.none') : undefined)}
    />
  );
}

/** A bench sits once at an hour. */
const nameOf = ({ at, bench }: Pick<FreeSitting, 'at' | 'bench'>): string => `${at} ${bench}`;

const isOf = (sitting: FreeSitting, { at, kind, bench }: CaseForm['hearing']): boolean =>
  sitting.at === at && sitting.bench === bench && sitting.kind === kind;
