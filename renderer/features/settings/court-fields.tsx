import { Select, SimpleGrid, TagsInput, TextInput } from '@mantine/core';
import { NUMBER_PROFILES } from '../../../domain/cases/case-number';
import { BOOK_INTERVALS } from '../../../domain/cases/cause-book';
import type { Court, FeeTableValue } from '../../../preload/contract/settings';
import { useFieldSentence } from '../../ui/form';
import { useWords } from '../../ui/words';

export type CourtErrors = Partial<Record<keyof Court, { readonly message?: string | undefined }>>;

interface CourtFieldsProps {
  readonly court: Court;
  readonly feeTables: readonly FeeTableValue[];
  readonly errors?: CourtErrors | undefined;
  readonly disabled?: boolean;
  readonly onChange: (court: Court) => void;
}

/** Code, name, number style, fee table and courtrooms of one court. */
export function CourtFields({ court, feeTables, errors, disabled = false, onChange }: CourtFieldsProps) {
  const say = useWords('settings');
  const sentence = useFieldSentence();
  const error = (name: keyof Court) => sentence(errors?.[name]?.message);
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" verticalSpacing="md">
      <TextInput
        label={say('courts.code')}
        placeholder="10100"
        required
        inputMode="numeric"
        maxLength={5}
        disabled={disabled}
        value={court.code}
        error={error('code')}
        onChange={(event) => onChange({ ...court, code: event.currentTarget.value })}
      />
      <TextInput
        label={say('courts.name')}
        required
        disabled={disabled}
        value={court.name}
        error={error('name')}
        onChange={(event) => onChange({ ...court, name: event.currentTarget.value })}
      />
      <Select
        label={say('courts.profile')}
        data={NUMBER_PROFILES.map((value) => ({ value, label: say(`firstRun.profileExample.${value}`) }))}
        allowDeselect={false}
        disabled={disabled}
        value={court.profile}
        onChange={(value) => value !== null && onChange({ ...court, profile: value })}
      />
      <Select
        label={say('courts.feeTable')}
        data={feeTables.map((table) => ({ value: table.id, label: table.nameMs }))}
        allowDeselect={false}
        disabled={disabled}
        value={court.feeTable === '' ? null : court.feeTable}
        error={error('feeTable')}
        onChange={(value) => value !== null && onChange({ ...court, feeTable: String(value) })}
      />
      <Select
        label={say('courts.bookEvery')}
        data={(['never', ...BOOK_INTERVALS] as const).map((value) => ({
          value,
          label: say(`courts.bookIntervals.${value}`),
        }))}
        allowDeselect={false}
        disabled={disabled}
        value={court.bookEvery ?? 'never'}
        onChange={(value) => {
          const { bookEvery: _former, ...rest } = court;
          onChange(value === null || value === 'never' ? rest : { ...rest, bookEvery: value });
        }}
      />
      <TagsInput
        label={say('courts.benches')}
        description={say('courts.benchesNote')}
        disabled={disabled}
        value={court.benches}
        error={error('benches')}
        acceptValueOnBlur
        style={{ gridColumn: '1 / -1' }}
        onChange={(benches) => onChange({ ...court, benches })}
      />
    </SimpleGrid>
  );
}
