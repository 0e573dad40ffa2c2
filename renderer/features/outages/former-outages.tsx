import { Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useRead } from '../../ui/bridge';
import { elapsed, useFormat } from '../../ui/format';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { useWords } from '../../ui/words';
import { OutageMark } from './outage-mark';

/** As in the contract, whose schemas stay in main. */
const OVER_STATES = ['closed', 'dismissed'] as const;

/** The outages that are over. */
export function FormerOutages() {
  const say = useWords('outages');
  const navigate = useNavigate();
  const systems = useRead('systems.list', {}).data?.systems ?? [];
  return (
    <LongList
      list="outages.list"
      arrives={false}
      orders={['reported', 'started', 'system']}
      narrowedBy={[
        {
          name: 'system',
          label: say('list.system'),
          options: systems.map(({ code }) => ({ value: code, label: code })),
        },
        {
          name: 'state',
          label: say('list.state'),
          options: OVER_STATES.map((value) => ({ value, label: say(`state.${value}`) })),
        },
      ]}
      empty={<Text c="dimmed">{say('list.nothingBefore')}</Text>}
      moreLabel={say('list.more')}
      label={say('list.before')}
      columns={useColumns()}
      idOf={({ id }) => id}
      nameOf={({ system, startedAt }) => `${system} ${startedAt}`}
      onOpen={({ id }) => void navigate(`/outages/${id}`)}
    />
  );
}

function useColumns(): readonly ColumnOf<'outages.list'>[] {
  const say = useWords('outages');
  const format = useFormat();
  return [
    {
      id: 'system',
      head: say('list.system'),
      order: 'system',
      cell: ({ system }) => <strong>{system}</strong>,
    },
    {
      id: 'since',
      head: say('list.since'),
      order: 'started',
      cell: ({ startedAt }) => format.dateTime(startedAt),
    },
    {
      id: 'until',
      head: say('list.until'),
      cell: ({ restoredAt }) => (restoredAt === null ? '–' : format.dateTime(restoredAt)),
    },
    {
      id: 'lasted',
      head: say('list.lasted'),
      cell: ({ startedAt, restoredAt }) =>
        restoredAt === null ? '–' : elapsed(Date.parse(restoredAt) - Date.parse(startedAt)),
    },
    { id: 'state', head: say('list.state'), cell: ({ state }) => <OutageMark state={state} /> },
  ];
}
