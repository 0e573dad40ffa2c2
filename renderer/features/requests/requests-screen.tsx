import { Button } from '@mantine/core';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { REQUEST_STATES } from '../../../domain/requests/request';
import { instantMs } from '../../../domain/time/civil-time';
import type { ListedRequest } from '../../../preload/contract/requests';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { KeyHint } from '../../ui/key-hint';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { useNow } from '../../ui/now';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark } from '../../ui/status-mark';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useLanguage, useWords } from '../../ui/words';
import { STATE_TONES } from './states';

/** The desk's requests by the time they fall due; Enter opens one, F2 receives the next. */
export function RequestsScreen() {
  const say = useWords('requests');
  const language = useLanguage();
  const navigate = useNavigate();
  const officer = useOfficer();
  const desk = useRead('requests.desk', {}).data;
  const maySit = mayUse(officer, ['clerk', 'supervisor']);
  const receive = (): void => void navigate('/requests/receive');
  return (
    <Screen
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        <>
          {mayUse(officer, ['administrator']) && (
            <Button component={Link} to="/requests/duties" variant="default">
              {say('list.duties')}
            </Button>
          )}
          {maySit && (
            <Button onClick={receive} rightSection={<KeyHint keys="F2" />}>
              {say('list.receive')}
            </Button>
          )}
        </>
      }
    >
      <LongList
        list="requests.list"
        orders={['due', 'received']}
        firstUp
        narrowedBy={[
          {
            name: 'state',
            label: say('column.state'),
            options: REQUEST_STATES.map((value) => ({ value, label: say(`state.${value}`) })),
          },
          {
            name: 'service',
            label: say('column.service'),
            options: (desk?.services ?? []).map(({ code, name }) => ({ value: code, label: name[language] })),
          },
          {
            name: 'responsible',
            label: say('column.responsible'),
            options: (desk?.officers ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        empty={
          <Empty icon={IconMessageCircleQuestion} title={say('list.empty')}>
            {say('list.emptyText')}
          </Empty>
        }
        moreLabel={say('list.more')}
        label={say('list.title')}
        columns={useColumns()}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.number}, ${row.subject}`}
        onOpen={(row) => void navigate(`/requests/${row.id}`)}
      />
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'requests.list'>[] {
  const say = useWords('requests');
  const format = useFormat();
  const language = useLanguage();
  const nameOf = useOfficerNames();
  return [
    { id: 'number', head: say('column.number'), cell: (row) => <strong>{row.number}</strong> },
    { id: 'service', head: say('column.service'), cell: (row) => row.serviceName[language] },
    { id: 'body', head: say('column.body'), cell: (row) => row.body },
    { id: 'dueAt', head: say('column.dueAt'), order: 'due', cell: (row) => <Due row={row} /> },
    {
      id: 'arrivedAt',
      head: say('column.arrivedAt'),
      order: 'received',
      cell: (row) => format.dateTime(row.arrivedAt),
    },
    { id: 'responsible', head: say('column.responsible'), cell: (row) => nameOf(row.responsible) },
    {
      id: 'state',
      head: say('column.state'),
      cell: (row) => <StatusMark tone={STATE_TONES[row.state]}>{say(`state.${row.state}`)}</StatusMark>,
    },
  ];
}

/** When it falls due; in words and with its sign once that has passed. */
function Due({ row: { dueAt } }: { readonly row: ListedRequest }) {
  const say = useWords('requests');
  const format = useFormat();
  const now = useNow();
  if (dueAt === null) return say('list.noDue');
  if (instantMs(dueAt) >= now) return format.dateTime(dueAt);
  return (
    <StatusMark tone="bad">
      {format.dateTime(dueAt)} · {say('standing.overdue')}
    </StatusMark>
  );
}
