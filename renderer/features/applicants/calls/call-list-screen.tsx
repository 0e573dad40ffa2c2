import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPhoneCheck, IconPhoneOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Callee } from '../../../../preload/contract/applicants/calls';
import { useRead } from '../../../ui/bridge';
import type { Column } from '../../../ui/column';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { WaysOut } from '../../../ui/lists/ways-out';
import { useNow } from '../../../ui/now';
import { PageList } from '../../../ui/page-list';
import { usePages } from '../../../ui/pages';
import { Screen } from '../../../ui/screen';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark, type Tone } from '../../../ui/status-mark';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useWords } from '../../../ui/words';
import styles from '../applicants.module.css';
import { ToldDialog } from './told-dialog';

type Show = 'open' | 'done';

/** Whom no letter reaches, told by telephone while the outage lasts (S0.3): ↑ ↓ walk, Enter notes the call. */
export function CallListScreen() {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const { outage = '' } = useParams();
  const [show, setShow] = useState<Show>('open');
  const [calling, setCalling] = useState<Callee | null>(null);
  const system = useRead('outages.get', { id: outage }).data?.outage.system ?? '';
  const counts = useRead('applicants.callCounts', { outage }).data;
  const pages = usePages('applicants.callList', { outage, show });
  const columns = useColumns();
  const mayCall = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const leave = (): void => void navigate(`/outages/${outage}`);
  useShortcuts([{ keys: 'Escape', label: 'applicants:calls.back', run: leave }]);
  return (
    <Screen
      title={say('calls.title', { system })}
      lead={say('calls.lead')}
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={leave}>
          {say('calls.back')}
        </Button>
      }
    >
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={say('calls.show.label')}
          value={show}
          onChange={(value) => setShow(value)}
          data={(['open', 'done'] as const).map((value) => ({
            value,
            label: `${say(`calls.show.${value}`)} · ${(counts?.[value] ?? 0).toLocaleString('en-GB')}`,
          }))}
        />
        <WaysOut
          seen={{ list: 'applicants.callList', question: { outage, show, after: null } }}
          isEmpty={pages.rows.length === 0}
        />
      </div>
      <PageList
        pages={pages}
        empty={
          <Empty icon={show === 'open' ? IconPhoneCheck : IconPhoneOff} title={say('calls.empty')}>
            {say('calls.emptyText')}
          </Empty>
        }
        moreLabel={say('more')}
        label={say('calls.section')}
        columns={columns}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.name}, ${row.phones[0] ?? say('calls.noPhone')}`}
        onOpen={(row) => {
          if (mayCall && row.standing !== 'done') setCalling(row);
          else void navigate(`/applicants/${row.id}`);
        }}
      />
      <ToldDialog outage={outage} callee={calling} onClose={() => setCalling(null)} />
    </Screen>
  );
}

const TONES: Record<Callee['standing'], Tone> = { open: 'quiet', again: 'warn', wrong: 'bad', done: 'good' };

function useColumns(): readonly Column<Callee>[] {
  const say = useWords('applicants');
  const format = useFormat();
  const now = useNow(60_000);
  const nameOf = useOfficerNames();
  return [
    {
      id: 'name',
      head: say('column.name'),
      cell: (row) => (
        <>
          <strong className={styles.name}>{row.name}</strong>{' '}
          <span className={styles.quiet}>{row.number}</span>
        </>
      ),
    },
    {
      id: 'phones',
      head: say('card.phones'),
      cell: ({ phones }) =>
        phones.length === 0 ? (
          <StatusMark tone="warn">{say('calls.noPhone')}</StatusMark>
        ) : (
          <span className={styles.nowrap}>{phones.join(' · ')}</span>
        ),
    },
    {
      id: 'why',
      head: say('calls.why'),
      cell: ({ why, unread }) => (
        <>
          {say(`calls.whys.${why}`)}
          {unread !== '' && <span className={styles.quiet}> {say('unreadAddress', { text: unread })}</span>}
        </>
      ),
    },
    {
      id: 'last',
      head: say('calls.last'),
      cell: ({ standing, calls }) => {
        const last = calls.at(-1);
        return (
          <StatusMark tone={TONES[standing]}>
            {last === undefined
              ? say(`calls.standings.${standing}`)
              : `${say(`calls.outcomes.${last.outcome}`)} · ${format.when(last.calledAt, now)} · ${nameOf(last.officer)}`}
          </StatusMark>
        );
      },
    },
    {
      id: 'times',
      head: say('calls.count'),
      cell: ({ calls }) => calls.length,
      end: true,
    },
  ];
}
