import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { changesAfter, type Dated } from '../../../domain/settings/dated';
import type { CivilDate } from '../../../domain/time/civil-time';
import { DateInput } from '../../ui/date-input';
import { useFormat } from '../../ui/format';
import { readDate, today, typedDate } from '../../ui/local-time';
import { useWords } from '../../ui/words';

/** The day of which a table is shown, and from which a change of it will hold; today until another is typed. */
export function useEffectiveDay() {
  const [typed, setTyped] = useState(() => typedDate(today()));
  const day: CivilDate = readDate(typed) ?? today();
  return { typed, setTyped, day };
}

interface EffectiveDayProps extends ReturnType<typeof useEffectiveDay> {
  /** Every row with the day from which it holds. */
  readonly rows: readonly Dated<unknown>[];
}

export function EffectiveDay({ typed, setTyped, day, rows }: EffectiveDayProps) {
  const say = useWords('settings');
  const format = useFormat();
  const later = changesAfter(rows, day);
  return (
    <Group align="end" gap="md">
      <DateInput
        label={say('effective.from')}
        value={typed}
        onChange={setTyped}
        error={readDate(typed) === null ? say('effective.malformed') : undefined}
        w={170}
      />
      <Text size="sm" c="dimmed" pb={9}>
        {later.length === 0
          ? say('effective.noneLater')
          : say('effective.later', { days: later.map((date) => format.civil(date)).join(', ') })}
      </Text>
    </Group>
  );
}
