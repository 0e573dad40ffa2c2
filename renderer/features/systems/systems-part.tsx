import { Button, Group, Table, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../ui/bridge';
import { StatusMark } from '../../ui/status-mark';
import { useLanguage, useWords } from '../../ui/words';
import { PartFrame } from '../settings/part-frame';
import { useOfficeLock } from '../settings/save-office';
import type { SettingsProps } from '../settings/settings-props';
import styles from '../settings/parts/table-part.module.css';
import { SystemDialog } from './system-dialog';

/** The central systems; one is never deleted, only no longer used. */
export function SystemsPart(props: SettingsProps) {
  const say = useWords('systems');
  const language = useLanguage();
  const locked = useOfficeLock(props);
  const systems = useRead('systems.list', {}).data?.systems ?? [];
  const [editing, setEditing] = useState<string | 'new'>();
  const hours = (count: number | null, word: 'hours' | 'workingHours') =>
    count === null ? say('part.none') : say(`part.${word}`, { hours: count });
  return (
    <PartFrame lead={say('part.lead')} locked={locked}>
      {locked === undefined && (
        <Group mb="md" justify="end">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
            {say('part.add')}
          </Button>
        </Group>
      )}
      <div className={styles.sheet}>
        <Table highlightOnHover={locked === undefined}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('part.code')}</Table.Th>
              <Table.Th>{say(language === 'ms' ? 'part.name' : 'part.nameEn')}</Table.Th>
              <Table.Th>{say('part.owner')}</Table.Th>
              <Table.Th>{say('part.threshold')}</Table.Th>
              <Table.Th>{say('part.update')}</Table.Th>
              <Table.Th>{say('part.probe')}</Table.Th>
              <Table.Th>{say('part.isActive')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {systems.map((system) => (
              <Table.Tr key={system.code}>
                <Table.Td>
                  {locked === undefined ? (
                    <UnstyledButton className={styles.open} onClick={() => setEditing(system.code)}>
                      {system.code}
                    </UnstyledButton>
                  ) : (
                    system.code
                  )}
                </Table.Td>
                <Table.Td>{language === 'ms' ? system.nameMs : system.nameEn}</Table.Td>
                <Table.Td>{system.owner}</Table.Td>
                <Table.Td>{hours(system.thresholdHours, 'hours')}</Table.Td>
                <Table.Td>{hours(system.updateHours, 'workingHours')}</Table.Td>
                <Table.Td>
                  {system.probe === null ? say('part.off') : say(`part.kinds.${system.probe.kind}`)}
                </Table.Td>
                <Table.Td>
                  <StatusMark tone={system.active ? 'good' : 'quiet'}>
                    {say(system.active ? 'part.active' : 'part.inactive')}
                  </StatusMark>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {editing !== undefined && (
        <SystemDialog
          key={editing}
          system={systems.find(({ code }) => code === editing)}
          others={systems.map(({ code }) => code).filter((code) => code !== editing)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </PartFrame>
  );
}
