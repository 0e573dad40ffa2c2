import { NativeSelect } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import type { CaseType } from '../../../../../domain/cases/case-type';
import { TextField } from '../../../../ui/field';
import { useLanguage, useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { PartyCard } from './party-card';
import { sideLabel } from '../type/type-names';

export interface LawyerFieldsProps {
  readonly at: number;
  readonly title: string;
  readonly type: CaseType;
  readonly onRemove: () => void;
}

/** One peguam syarie and the side he or she acts for. */
export function LawyerFields({ at, title, type, onRemove }: LawyerFieldsProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const { control } = useFormContext<CaseForm>();
  const side = useController({ control, name: `lawyers.${at}.side` });
  return (
    <PartyCard title={title} onRemove={onRemove}>
      <div data-skip>
        <NativeSelect
          label={say('lawyer.side')}
          {...side.field}
          data={(['first', 'second'] as const).map((each) => ({
            value: each,
            label: sideLabel(type, each, language),
          }))}
        />
      </div>
      <TextField control={control} name={`lawyers.${at}.name`} label={say('lawyer.name')} required />
      <TextField control={control} name={`lawyers.${at}.firm`} label={say('lawyer.firm')} />
    </PartyCard>
  );
}
