import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import { IDENTITY_TYPES } from '../../../../domain/cases/identity';
import { SelectField, TextField } from '../../../ui/field';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import { NOBODY, type RecordControl } from './use-record-form';

export interface SideFieldsProps {
  readonly control: RecordControl;
  readonly side: 'first' | 'second';
}

/** The parties of one side, as ESV2 has them. */
export function SideFields({ control, side }: SideFieldsProps) {
  const say = useWords('esv2');
  const counter = useWords('counter');
  const { fields, append, remove } = useFieldArray({ control, name: side });
  const types = IDENTITY_TYPES.map((type) => ({ value: type, label: counter(`party.type.${type}`) }));
  return (
    <Section title={say(`record.${side}`)}>
      <Stack gap="sm">
        {fields.map(({ id }, at) => (
          <SimpleGrid
            key={id}
            cols={{ base: 1, sm: 3 }}
            role="group"
            aria-label={`${say(`record.${side}`)} ${at + 1}`}
          >
            <TextField control={control} name={`${side}.${at}.name`} label={say('record.name')} required />
            <SelectField
              control={control}
              name={`${side}.${at}.idType`}
              label={say('record.idType')}
              data={types}
            />
            <TextField
              control={control}
              name={`${side}.${at}.idNumber`}
              label={say('record.idNumber')}
              required
              upper
            />
          </SimpleGrid>
        ))}
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => append(NOBODY)}
          >
            {say('record.addParty')}
          </Button>
          {fields.length > (side === 'first' ? 1 : 0) && (
            <Button variant="subtle" size="compact-sm" onClick={() => remove(fields.length - 1)}>
              {say('record.removeParty')}
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  );
}
