import { useController } from 'react-hook-form';
import { useWords } from '../../../ui/words';
import { HoursField } from '../hours-field';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

/** When the counter is open; already filled with the state's usual days. */
export function HoursStep({ form }: StepProps) {
  const say = useWords('settings');
  const kind = form.getValues('office.kind');
  const { field } = useController({ control: form.control, name: 'office.openingHours' });
  return (
    <>
      <StepLead>
        {say('hours.lead')} {kind === 'skei' && say('firstRun.hoursSkei')}
      </StepLead>
      <p>{say('firstRun.hoursProposed')}</p>
      <HoursField value={field.value} onChange={field.onChange} />
    </>
  );
}
