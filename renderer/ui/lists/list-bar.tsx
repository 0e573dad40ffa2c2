import { Button, Select } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ListTotal } from '../../../preload/contract/list-question';
import type { SeenList } from '../../../preload/contract/lists';
import { DateInput } from '../date-input';
import { rm } from '../format';
import { useShortcuts } from '../keys';
import { readDate, typedDate } from '../local-time';
import { useWords } from '../words';
import type { Choice, NarrowedBy } from './list-choice';
import styles from './list-bar.module.css';
import { OutageSelect } from './outage-select';
import { WaysOut } from './ways-out';

export interface ListBarProps {
  readonly choice: Choice;
  readonly narrowedBy: readonly NarrowedBy[];
  readonly byOutage: boolean;
  readonly isNarrowed: boolean;
  readonly total: ListTotal | null;
  readonly seen: SeenList;
  readonly isEmpty: boolean;
}

/** Above a long list: to what it is narrowed, what that adds up to, and the ways out of the screen. */
export function ListBar({ choice, narrowedBy, byOutage, isNarrowed, total, seen, isEmpty }: ListBarProps) {
  const say = useWords('lists');
  const bar = useRef<HTMLDivElement>(null);
  useShortcuts([
    {
      keys: 'Ctrl+F',
      label: 'lists:keys.narrow',
      run: () => bar.current?.querySelector<HTMLElement>('input')?.focus(),
    },
    // the rows hear it themselves
    { keys: 'Shift+F10', label: 'lists:keys.copy', run: () => undefined, enabled: false },
  ]);
  return (
    <div ref={bar} className={styles.bar} role="group" aria-label={say('narrow')}>
      <DayField key={choice.day} day={choice.day} onDay={choice.narrowToDay} />
      {byOutage && (
        <OutageSelect
          value={choice.narrowed['outage'] ?? null}
          onChange={(outage) => choice.narrow('outage', outage)}
        />
      )}
      {narrowedBy.map(({ name, label, options }) => (
        <Select
          key={name}
          className={styles.field ?? ''}
          size="xs"
          label={label}
          placeholder={say('all')}
          clearable
          data={[...options]}
          value={choice.narrowed[name] ?? null}
          onChange={(value) => choice.narrow(name, value)}
        />
      ))}
      {isNarrowed && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconFilterOff size={16} aria-hidden />}
          onClick={choice.clear}
        >
          {say('clear')}
        </Button>
      )}
      <span className={styles.total} role="status">
        {total !== null && (
          <>
            {say('rows', { count: total.rows })}
            {total.amountSen !== null && <strong>{say('total', { amount: rm(total.amountSen) })}</strong>}
          </>
        )}
      </span>
      <WaysOut seen={seen} isEmpty={isEmpty} />
    </div>
  );
}

/** A day as it is typed; the list follows once it is one, or once the field is empty. */
function DayField({
  day,
  onDay,
}: {
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  const say = useWords('lists');
  const [typed, setTyped] = useState(day === null ? '' : typedDate(day));
  const settle = (): void => {
    const next = typed.trim() === '' ? null : readDate(typed);
    if (next !== day && (next !== null || typed.trim() === '')) onDay(next);
  };
  return (
    <DateInput
      className={styles.day ?? ''}
      size="xs"
      label={say('day')}
      placeholder={say('dayAll')}
      value={typed}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
