import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useController } from 'react-hook-form';
import { shippedContact } from '../../../../domain/settings/borrowed';
import { OFFICE_KINDS } from '../../../../domain/settings/office';
import { SelectField, TextAreaField, TextField } from '../../../ui/field';
import { present } from '../../../ui/now';
import { useWords } from '../../../ui/words';
import { usualHours } from '../hours';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';

/** Kind, state, name and address: what stands at the head of every paper. */
export function OfficeStep({ form, proposals }: StepProps) {
  const say = useWords('settings');
  const { control } = form;
  const { field: kind } = useController({ control, name: 'office.kind' });
  return (
    <>
      <StepLead>{say(`firstRun.officeLead.${kind.value}`)}</StepLead>
      <Stack gap="lg">
        <Radio.Group
          label={say('office.kind')}
          description={say('kind.fixed')}
          value={kind.value}
          onChange={(value) => {
            kind.onChange(value);
            if (value !== 'court') form.setValue('office.courts', []);
          }}
        >
          <Stack gap="xs" mt="xs">
            {OFFICE_KINDS.map((each) => (
              <Radio
                key={each}
                value={each}
                label={say(`kind.${each}`)}
                description={say(`kind.${each}Note`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <SimpleGrid cols={2}>
          <StateField form={form} proposals={proposals} />
          <TextField
            control={control}
            name="office.code"
            label={say('office.code')}
            description={say('office.codeNote')}
            upper
            required
            maxLength={16}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        </SimpleGrid>
        <TextField control={control} name="office.name" label={say('office.name')} required />
        <TextAreaField control={control} name="office.address" label={say('office.address')} />
        <TextField
          control={control}
          name="official.contact"
          label={say('firstRun.contact')}
          description={say('firstRun.contactNote')}
          placeholder={shippedContact(kind.value)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </Stack>
    </>
  );
}

/** The state also decides the weekend, so untouched hours follow it. */
function StateField({ form, proposals }: StepProps) {
  const say = useWords('settings');
  const untouched = form.formState.dirtyFields.office?.openingHours === undefined;
  return (
    <SelectField
      control={form.control}
      name="office.state"
      label={say('office.state')}
      placeholder={say('office.statePick')}
      data={proposals.states.map(({ code, name }) => ({ value: code, label: name }))}
      searchable
      required
      onOptionSubmit={(state) => {
        if (untouched) form.setValue('office.openingHours', usualHours(state, present()));
      }}
    />
  );
}
