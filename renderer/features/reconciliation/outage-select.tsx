import { Select } from '@mantine/core';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';

export interface OutageSelectProps {
  readonly outages: readonly OutageSummary[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly label?: string;
}

/** Which outage: system and the day it began. */
export function OutageSelect({ outages, value, onChange, label }: OutageSelectProps) {
  const say = useWords('reconciliation');
  const format = useFormat();
  return (
    <Select
      {...(label === undefined ? { 'aria-label': say('screen.outage') } : { label })}
      data={outages.map(({ id, system, startedAt }) => ({
        value: id,
        label: say('screen.outageOf', { system, date: format.dateTime(startedAt) }),
      }))}
      value={value}
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
      allowDeselect={false}
      w={280}
    />
  );
}
