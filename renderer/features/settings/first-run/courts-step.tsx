import { IconBuildingCommunity } from '@tabler/icons-react';
import { useController } from 'react-hook-form';
import { Empty } from '../../../ui/empty';
import { useWords } from '../../../ui/words';
import type { CourtErrors } from '../court-fields';
import { CourtList } from '../court-list';
import { FeeFacts } from './fee-facts';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

/** The courts whose numbers this office continues. */
export function CourtsStep({ form, proposals }: StepProps) {
  const say = useWords('settings');
  const { field } = useController({ control: form.control, name: 'office.courts' });
  if (form.getValues('office.kind') !== 'court') {
    return (
      <Empty icon={IconBuildingCommunity} title={say('courts.none')}>
        {say('courts.noneNote')}
      </Empty>
    );
  }
  return (
    <>
      <StepLead>{say('firstRun.courtsLead')}</StepLead>
      <CourtList
        courts={field.value}
        feeTables={proposals.feeTables}
        errors={form.formState.errors.office?.courts as readonly (CourtErrors | undefined)[] | undefined}
        onChange={(courts) => {
          field.onChange(courts);
          // Once complained of, a court is judged again with every key.
          if (form.formState.errors.office?.courts !== undefined) void form.trigger('office.courts');
        }}
      />
      <FeeFacts form={form} proposals={proposals} />
    </>
  );
}
