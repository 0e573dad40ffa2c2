import type { Instant } from '../../../domain/time/civil-time';
import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import type { NoticeView } from '../../../preload/contract/notice-values';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { useNow } from '../../ui/now';
import { RowTable, type Column } from '../../ui/row-table';
import { Screen } from '../../ui/screen';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { BoardButton } from './board-button';
import styles from './notices.module.css';

/** Every notice written here, newest first, and the switch of the public's board. */
export function NoticesScreen() {
  const say = useWords('notices');
  const read = useRead('notices.list', {});
  return (
    <Screen title={say('list.title')} lead={say('list.lead')} actions={<BoardButton />}>
      <Loaded read={read} rows={6}>
        {({ notices }) =>
          notices.length === 0 ? (
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
          ) : (
            <NoticeTable notices={notices} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function NoticeTable({ notices }: { readonly notices: readonly NoticeView[] }) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const navigate = useNavigate();
  const when = (at: Instant | null): string => (at === null ? '–' : format.when(at, now));
  const columns: readonly Column<NoticeView>[] = [
    { id: 'system', head: say('list.system'), cell: ({ system }) => <strong>{system}</strong> },
    {
      id: 'number',
      head: say('list.number'),
      cell: ({ number, kind }) => `${number} · ${say(`kind.${kind}`)}`,
    },
    { id: 'written', head: say('list.written'), cell: ({ writtenAt }) => when(writtenAt) },
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
  ];
  return (
    <RowTable
      label={say('list.label')}
      columns={columns}
      rows={notices}
      idOf={({ id }) => id}
      nameOf={({ system, number, kind }) => say('one.title', { kind: say(`kind.${kind}`), number, system })}
      onOpen={({ id }) => void navigate(`/notices/${id}`)}
    />
  );
}
