import { Button } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { MATTER_STATES, type MatterStateName } from '../../../domain/existing/matter';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { KeyHint } from '../../ui/key-hint';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

export const TONES: Readonly<Record<MatterStateName, Tone>> = {
  waiting: 'info',
  updated: 'warn',
  'carried-over': 'warn',
  entered: 'good',
  migrated: 'good',
  withdrawn: 'quiet',
  'written-off': 'quiet',
};

/** What was received on existing cases, on its way into ESV3 (S1.11, S1.12); Enter opens one. */
export function MattersScreen() {
  const say = useWords('existing');
  const navigate = useNavigate();
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  return (
    <Screen
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        <>
          <Button component={Link} to="/reconciliation" variant="default">
            {say('list.newCases')}
          </Button>
          {maySit && (
            <Button component={Link} to="/existing/receive" rightSection={<KeyHint keys="F3" />}>
              {say('list.receive')}
            </Button>
          )}
        </>
      }
    >
      <LongList
        list="existing.list"
        orders={['received']}
        byOutage
        narrowedBy={[
          {
            name: 'state',
            label: say('column.state'),
            options: MATTER_STATES.map((value) => ({ value, label: say(`state.${value}`) })),
          },
        ]}
        empty={
          <Empty icon={IconInbox} title={say('list.empty')}>
            {say('list.emptyText')}
          </Empty>
        }
        moreLabel={say('list.more')}
        label={say('list.title')}
        columns={useColumns()}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.number}, ${row.party}`}
        onOpen={(row) => void navigate(`/existing/${row.id}`)}
      />
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'existing.list'>[] {
  const say = useWords('existing');
  const format = useFormat();
  return [
    { id: 'number', head: say('column.number'), cell: (row) => <strong>{row.number}</strong> },
    { id: 'system', head: say('column.system'), cell: (row) => row.system },
    { id: 'party', head: say('column.party'), cell: (row) => row.party },
    {
      id: 'at',
      head: say('column.at'),
      order: 'received',
      cell: (row) => format.dateTime(row.at),
    },
    { id: 'reference', head: say('column.reference'), cell: (row) => row.reference },
    {
      id: 'state',
      head: say('column.state'),
      cell: (row) => <StatusMark tone={TONES[row.state]}>{say(`state.${row.state}`)}</StatusMark>,
    },
  ];
}
