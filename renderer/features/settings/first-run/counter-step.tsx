import { SimpleGrid } from '@mantine/core';
import { TextField } from '../../../ui/field';
import { useWords } from '../../../ui/words';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

interface CounterStepProps extends StepProps {
  /** A register worked here before; its recovery code sets it aside. */
  readonly setsAside: boolean;
}

/** This PC's own code and name. */
export function CounterStep({ form, setsAside }: CounterStepProps) {
  const say = useWords('settings');
  return (
    <>
      <StepLead>{say(`firstRun.counterLead.${form.getValues('office.kind')}`)}</StepLead>
      <SimpleGrid cols={2}>
        <TextField
          control={form.control}
          name="counter.code"
          label={say('firstRun.counterCode')}
          description={say('firstRun.counterCodeNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          upper
          required
          maxLength={16}
        />
        <TextField control={form.control} name="counter.name" label={say('firstRun.counterName')} required />
      </SimpleGrid>
      {setsAside && (
        <TextField
          control={form.control}
          name="recoveryCode"
          label={say('firstRun.formerCode')}
          description={say('firstRun.formerCodeNote')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          required
        />
      )}
    </>
  );
}
