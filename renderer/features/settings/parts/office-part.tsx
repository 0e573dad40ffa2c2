import { Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import { STATES } from '../../../../domain/settings/office';
import { office as officeSchema } from '../../../../preload/contract/settings';
import { MoneyField, NumberField, SelectField, TextAreaField, TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import { PartFrame } from '../part-frame';
import { SaveBar } from '../save-bar';
import { useOfficeLock, useSaveOffice } from '../save-office';
import type { SettingsProps } from '../settings-props';

const METHODS = ['cash', 'cheque', 'card', 'qr'] as const;

/** Name, address and state; at a court its money and accounting codes. */
export function OfficePart(props: SettingsProps) {
  const say = useWords('settings');
  const locked = useOfficeLock(props);
  const { saving, save } = useSaveOffice(props);
  const { office } = props.settings;
  const form = useContractForm(officeSchema, office);
  useFieldErrors(form, saving.error);
  const { control } = form;
  const { field: alone } = useController({ control, name: 'aloneAllowed' });
  const { field: rounding } = useController({ control, name: 'roundMethods' });
  const disabled = locked !== undefined;
  const takesMoney = office.kind === 'court';
  const submit = form.handleSubmit(async (value) => {
    if (await save(value)) form.reset(value);
  });
  return (
    <PartFrame lead={say('office.lead')} locked={locked}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md" maw={720}>
          <SimpleGrid cols={2}>
            <TextInput
              label={say('office.kind')}
              description={say('kind.fixed')}
              inputWrapperOrder={['label', 'input', 'description']}
              value={say(`kind.${office.kind}`)}
              readOnly
              disabled
            />
            <TextInput
              label={say('office.code')}
              description={say('kind.codeFixed')}
              inputWrapperOrder={['label', 'input', 'description']}
              value={office.code}
              readOnly
              disabled
            />
          </SimpleGrid>
          <TextField control={control} name="name" label={say('office.name')} required disabled={disabled} />
          <TextAreaField control={control} name="address" label={say('office.address')} disabled={disabled} />
          <SelectField
            control={control}
            name="state"
            label={say('office.state')}
            data={STATES.map(({ code, name }) => ({ value: code, label: name }))}
            searchable
            disabled={disabled}
            maw={352}
          />
          {takesMoney && (
            <Section title={say('office.money')}>
              <Checkbox.Group
                label={say('office.roundMethods')}
                value={rounding.value}
                onChange={rounding.onChange}
                disabled={disabled}
              >
                <Group mt={6} gap="lg">
                  {METHODS.map((method) => (
                    <Checkbox
                      key={method}
                      value={method}
                      label={say(`method.${method}`)}
                      disabled={disabled}
                    />
                  ))}
                </Group>
              </Checkbox.Group>
              <SimpleGrid cols={2} mt="md">
                {(['waiver', 'reduction'] as const).map((kind) => (
                  <MoneyField
                    key={kind}
                    control={control}
                    name={`letOff.${kind}Sen`}
                    label={say(`office.${kind}Sen`)}
                    description={say(`office.${kind}Note`)}
                    inputWrapperOrder={['label', 'input', 'description', 'error']}
                    disabled={disabled}
                  />
                ))}
              </SimpleGrid>
              <NumberField
                control={control}
                name="clearDays"
                label={say('office.clearDays')}
                description={say('office.clearDaysNote')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                disabled={disabled}
                min={0}
                max={60}
                mt="md"
                maw={352}
              />
            </Section>
          )}
          <Checkbox
            label={say('office.aloneAllowed')}
            description={say('office.aloneNote')}
            checked={alone.value}
            onChange={alone.onChange}
            disabled={disabled}
          />
          <NumberField
            control={control}
            name="idleMinutes"
            label={say('office.idleMinutes')}
            description={say('office.idleNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            disabled={disabled}
            min={1}
            max={60}
            maw={352}
          />
          {takesMoney && (
            <Section title={say('office.accounting')}>
              <SimpleGrid cols={4}>
                {(['vot', 'ptj', 'program', 'account'] as const).map((name) => (
                  <TextField
                    key={name}
                    control={control}
                    name={`accounting.${name}`}
                    label={say(`office.${name}`)}
                    disabled={disabled}
                  />
                ))}
              </SimpleGrid>
            </Section>
          )}
          {!disabled && (
            <SaveBar
              changed={form.formState.isDirty}
              busy={saving.busy}
              error={saving.error}
              onUndo={() => form.reset()}
            />
          )}
        </Stack>
      </form>
    </PartFrame>
  );
}
