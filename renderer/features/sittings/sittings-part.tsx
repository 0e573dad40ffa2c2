import { Button, Group, NativeSelect } from '@mantine/core';
import { IconGavel, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loading';
import { useWords } from '../../ui/words';
import { PartFrame } from '../settings/part-frame';
import type { SettingsProps } from '../settings/settings-props';
import { AddDialog } from './add-dialog';
import { SittingsTable } from './sittings-table';

/** A court's list of sittings: hearings of new cases take their places in it. */
export function SittingsPart({ settings, officer }: SettingsProps) {
  const say = useWords('sittings');
  const { courts } = settings.office;
  const [court, setCourt] = useState(courts[0]?.code ?? '');
  const [adding, setAdding] = useState(false);
  const read = useRead('sittings.list', { court }, { enabled: court !== '' });
  const chosen = courts.find(({ code }) => code === court);
  const mayChange = officer.role !== 'clerk';
  return (
    <PartFrame lead={say('lead')} locked={mayChange ? undefined : say('locked')}>
      <Group align="end" justify="space-between" mb="md">
        <NativeSelect
          label={say('court')}
          value={court}
          onChange={(event) => setCourt(event.currentTarget.value)}
          data={courts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        />
        {mayChange && (
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
            {say('add.open')}
          </Button>
        )}
      </Group>
      <Loaded read={read} rows={4}>
        {({ sittings }) =>
          sittings.length === 0 ? (
            <Empty icon={IconGavel} title={say('empty')}>
              {say('emptyText')}
            </Empty>
          ) : (
            <SittingsTable sittings={sittings} mayChange={mayChange} />
          )
        }
      </Loaded>
      {adding && chosen !== undefined && <AddDialog court={chosen} onClose={() => setAdding(false)} />}
    </PartFrame>
  );
}
