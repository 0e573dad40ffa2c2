import { Button } from '@mantine/core';
import { IconTransfer } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { MIGRATION_STATES, type MigrationStateName } from '../../../domain/esv2/migration';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { AnswerImport } from './answers/answer-import';
import { FollowCase } from './follow/follow-case';

export const TONES: Readonly<Record<MigrationStateName, Tone>> = {
  waiting: 'info',
  'not-arrived': 'warn',
  'carried-over': 'warn',
  arrived: 'good',
  withdrawn: 'quiet',
  'written-off': 'quiet',
};

/** The control list for SAINS and BTMK JKSM; Enter says what became of a case. */
export function ControlListScreen() {
  const say = useWords('esv2');
  const navigate = useNavigate();
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const [item, setItem] = useState<string | null>(null);
  const [answering, setAnswering] = useState(false);
  return (
    <Screen
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        maySit && (
          <>
            <Button variant="default" onClick={() => setAnswering(true)}>
              {say('answer.button')}
            </Button>
            <Button variant="default" onClick={() => void navigate('/esv2/record')}>
              {say('list.record')}
            </Button>
          </>
        )
      }
    >
      <LongList
        list="esv2.list"
        orders={['number']}
        byOutage
        narrowedBy={[
          {
            name: 'state',
            label: say('column.state'),
            options: MIGRATION_STATES.map((value) => ({ value, label: say(`state.${value}`) })),
          },
        ]}
        empty={
          <Empty icon={IconTransfer} title={say('list.empty')}>
            {say('list.emptyText')}
          </Empty>
        }
        moreLabel={say('list.more')}
        label={say('list.title')}
        columns={useColumns()}
        idOf={(row) => row.item}
        nameOf={(row) => `${row.number}, ${row.firstParty}`}
        onOpen={(row) => setItem(row.item)}
      />
      {answering && <AnswerImport onClose={() => setAnswering(false)} />}
      {item !== null && <FollowCase key={item} item={item} onClose={() => setItem(null)} />}
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'esv2.list'>[] {
  const say = useWords('esv2');
  const format = useFormat();
  return [
    {
      id: 'number',
      head: say('column.number'),
      order: 'number',
      cell: (row) => <strong>{row.number}</strong>,
    },
    { id: 'first', head: say('column.first'), cell: (row) => row.firstParty },
    { id: 'second', head: say('column.second'), cell: (row) => row.secondParty },
    { id: 'registeredOn', head: say('column.registeredOn'), cell: (row) => format.civil(row.registeredOn) },
    { id: 'receipt', head: say('column.receipt'), cell: (row) => `${row.system} ${row.receipt}` },
    {
      id: 'state',
      head: say('column.state'),
      cell: (row) => <StatusMark tone={TONES[row.state]}>{say(`state.${row.state}`)}</StatusMark>,
    },
    { id: 'esv3Number', head: say('column.esv3Number'), cell: (row) => row.esv3Number },
  ];
}
