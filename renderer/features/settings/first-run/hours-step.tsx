import { useController } from 'react-hook-form';
import { useWords } from '../../../ui/words';
import { HoursField } from '../hours-field';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

/** When the counter is open; already filled with the state's usual days. */
export function HoursStep({ form }: StepProps) {
  const say = useWords('settings');
  const { field } = useController({ control: form.control, name: 'office.openingHours' });
  return (
    <>
      <StepLead>{say('hours.lead')}</StepLead>
      <HoursField value={field.value} onChange={field.onChange} />
    </>
  );
}
