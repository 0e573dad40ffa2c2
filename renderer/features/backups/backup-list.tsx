import { Button } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import type { OutputOf } from '../../../preload/contract/contract';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { WholeList } from '../../ui/lists/whole-list';
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
    <WholeList
      list="backups.list"
      seen={(rows) => ({ list: 'backups.list', question: { rows } })}
      label={say('list.title')}
      rows={backups}
      idOf={({ name }) => name}
      nameOf={({ name }) => name}
      columns={[
        {
          id: 'at',
          head: say('list.at'),
          sortBy: ({ at }) => at ?? '',
          cell: ({ at }) => (at === null ? say('list.unknownAt') : format.dateTime(at)),
        },
        {
          id: 'state',
          head: say('list.state'),
          sortBy: ({ standing }) => standing,
          cell: ({ standing }) => <StatusMark tone={TONES[standing]}>{say(`list.${standing}`)}</StatusMark>,
        },
        {
          id: 'name',
          head: say('list.name'),
          sortBy: ({ name }) => name,
          cell: ({ name }) => <span style={{ overflowWrap: 'anywhere' }}>{name}</span>,
        },
        {
          id: 'entries',
          head: say('list.entries'),
          end: true,
          sortBy: ({ seq }) => seq ?? 0,
          cell: ({ seq }) => seq,
        },
        {
          id: 'size',
          head: say('list.size'),
          end: true,
          sortBy: ({ bytes }) => bytes,
          cell: ({ bytes }) => fileSize(bytes),
        },
      ]}
    />
  );
}
