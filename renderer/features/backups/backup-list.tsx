import { Button, Table } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import type { OutputOf } from '../../../preload/contract/contract';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { fileSize } from './file-size';

export interface BackupListProps {
  readonly backups: OutputOf<'backups.list'>['backups'];
  readonly onMake: () => void;
}

const TONES = { good: 'good', changed: 'bad', unknown: 'warn' } as const;

/** The copies in the folder, newest first. */
export function BackupList({ backups, onMake }: BackupListProps) {
  const say = useWords('backups');
  const format = useFormat();
  if (backups.length === 0) {
    return (
      <Empty
        icon={IconDatabase}
        title={say('list.none')}
        action={<Button onClick={onMake}>{say('list.make')}</Button>}
      >
        {say('list.noneText')}
      </Empty>
    );
  }
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('list.at')}</Table.Th>
          <Table.Th>{say('list.state')}</Table.Th>
          <Table.Th>{say('list.name')}</Table.Th>
          <Table.Th ta="right">{say('list.entries')}</Table.Th>
          <Table.Th ta="right">{say('list.size')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => (
          <Table.Tr key={backup.name}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>
              {backup.at === null ? say('list.unknownAt') : format.dateTime(backup.at)}
            </Table.Td>
            <Table.Td>
              <StatusMark tone={TONES[backup.standing]}>{say(`list.${backup.standing}`)}</StatusMark>
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{backup.name}</Table.Td>
            <Table.Td ta="right">{backup.seq}</Table.Td>
            <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
              {fileSize(backup.bytes)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
