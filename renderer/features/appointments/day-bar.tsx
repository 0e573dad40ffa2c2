import { ActionIcon, Button, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { DateInput } from '../../ui/date-input';
import { useFormat } from '../../ui/format';
import { readDate, today, typedDate } from '../../ui/local-time';
import { useWords } from '../../ui/words';
import type { Day, SlotCourt } from './use-day';

/** Which court, which day: by list, by typing, or one day at a time. */
export function DayBar({ at, courts }: { readonly at: Day; readonly courts: readonly SlotCourt[] }) {
  const say = useWords('appointments');
  const format = useFormat();
  return (
    <Group gap="sm" align="flex-end" mb="md">
      {courts.length > 1 && (
        <Select
          label={say('court')}
          data={courts.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
          value={at.court?.code ?? null}
          onChange={(court) => at.go({ court: court ?? '' })}
          allowDeselect={false}
          w={320}
        />
      )}
      <ActionIcon variant="default" size={36} aria-label={say('former')} onClick={() => at.step(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <TypedDay key={at.day} at={at} />
      <ActionIcon variant="default" size={36} aria-label={say('next')} onClick={() => at.step(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => at.go({ day: today() })}>
        {say('today')}
      </Button>
      <strong>{format.civil(at.day)}</strong>
    </Group>
  );
}

function TypedDay({ at }: { readonly at: Day }) {
  const say = useWords('appointments');
  const [typed, setTyped] = useState(typedDate(at.day));
  const settle = (): void => {
    const day = readDate(typed);
    if (day !== null && day !== at.day) at.go({ day });
  };
  return (
    <DateInput
      label={say('day')}
      value={typed}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      w={140}
    />
  );
}
