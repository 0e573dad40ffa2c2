import type { Instant } from '../../../domain/time/civil-time';
import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { NOTICE_KINDS } from '../../../domain/notices/notice';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { Screen } from '../../ui/screen';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { BoardButton } from './board-button';
import styles from './notices.module.css';

/** Every notice written here, newest first, and the switch of the public's board. */
export function NoticesScreen() {
  const say = useWords('notices');
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <Screen title={say('list.title')} lead={say('list.lead')} actions={<BoardButton />}>
      <LongList
        list="notices.list"
        orders={['written']}
        byOutage
        narrowedBy={[
          {
            name: 'kind',
            label: say('list.kind'),
            options: NOTICE_KINDS.map((value) => ({ value, label: say(`kind.${value}`) })),
          },
        ]}
        empty={
          <Empty
            icon={IconSpeakerphone}
            title={say('list.empty')}
            action={
              <Button component={Link} to="/outages" variant="default">
                {say('list.outages')}
              </Button>
            }
          >
            {say('list.emptyText')}
          </Empty>
        }
        moreLabel={say('list.more')}
        label={say('list.label')}
        columns={columns}
        idOf={({ id }) => id}
        nameOf={({ system, number, kind }) => say('one.title', { kind: say(`kind.${kind}`), number, system })}
        onOpen={({ id }) => void navigate(`/notices/${id}`)}
      />
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'notices.list'>[] {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const when = (at: Instant | null): string => (at === null ? '–' : format.when(at, now));
  return [
    { id: 'system', head: say('list.system'), cell: ({ system }) => <strong>{system}</strong> },
    {
      id: 'number',
      head: say('list.number'),
      cell: ({ number, kind }) => `${number} · ${say(`kind.${kind}`)}`,
    },
    { id: 'written', head: say('list.written'), order: 'written', cell: ({ writtenAt }) => when(writtenAt) },
    { id: 'due', head: say('list.dueAt'), cell: ({ dueAt }) => when(dueAt) },
    {
      id: 'channels',
      head: say('list.channels'),
      cell: ({ channels, withdrawn }) =>
        withdrawn === null ? (
          <span className={styles.marks}>
            {channels.map(({ channel, state }) => (
              <StatusMark
                key={channel}
                tone={state === 'published' ? 'good' : state === 'failed' ? 'bad' : 'warn'}
              >
                {`${say(`channel.${channel}`)}: ${say(`state.${state}`)}`}
              </StatusMark>
            ))}
          </span>
        ) : (
          <StatusMark tone="quiet">
            {say('section.withdrawn', { when: when(withdrawn.at), reason: withdrawn.reason })}
          </StatusMark>
        ),
    },
    { id: 'told', head: say('list.told'), cell: ({ toldAt }) => when(toldAt) },
    {
      id: 'everywhere',
      head: say('list.everywhere'),
      cell: ({ toldEverywhereAt }) => when(toldEverywhereAt),
    },
  ];
}
