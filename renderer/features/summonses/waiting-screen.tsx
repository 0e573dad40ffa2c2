import { Checkbox, Tabs } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { WaitingSummons } from '../../../preload/contract/summonses';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { useByCourt } from '../../ui/lists/by-court';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { useNow } from '../../ui/now';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { IntakesList } from '../intakes/intakes-list';
import { ActsBar } from './acts-bar';
import { HandOverDialog } from './hand-over-dialog';
import { SealDialog } from './seal-dialog';
import styles from './summonses.module.css';
import { useMarks } from './use-marks';

/** As in the contract, whose schemas stay in main. */
const STATES = ['unsealed', 'sealed'] as const;

const TABS = ['papers', 'incomplete'] as const;

/** What waits of new cases: court papers for the seal or the hand-over, and what was received incomplete (S1.2, S1.5). */
export function WaitingScreen() {
  const say = useWords('summonses');
  const intakes = useWords('intakes');
  const [search, setSearch] = useSearchParams();
  const tab = TABS.find((each) => each === search.get('tab')) ?? 'papers';
  const labels = { papers: say('tab'), incomplete: intakes('tab') };
  return (
    <Screen title={say('title')} lead={tab === 'papers' ? say('lead') : intakes('lead')}>
      <Tabs
        value={tab}
        onChange={(value) => setSearch({ tab: value ?? 'papers' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {labels[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="papers">
          <WaitingPapers />
        </Tabs.Panel>
        <Tabs.Panel value="incomplete">
          <IntakesList />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}

/** What is unsealed or not handed over (S1.5): Space marks, Enter records for what is marked, or for the row alone. */
function WaitingPapers() {
  const say = useWords('summonses');
  const navigate = useNavigate();
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const byCourt = useByCourt(say('list.court'));
  const marks = useMarks();
  /** What the open dialog records for; all of one state. */
  const [acting, setActing] = useState<readonly WaitingSummons[]>([]);
  const columns = useColumns(maySit ? marks : null);
  const close = (): void => setActing([]);
  const done = (): void => {
    marks.clear();
    close();
  };
  const stage = acting[0]?.stage;
  return (
    <>
      <LongList
        list="summonses.list"
        orders={['issued', 'hearing']}
        byOutage
        narrowedBy={[
          {
            name: 'state',
            label: say('list.state'),
            options: STATES.map((value) => ({ value, label: say(`stages.${value}`) })),
          },
          byCourt,
        ]}
        empty={
          <Empty icon={IconRubberStamp} title={say('empty')}>
            {say('emptyText')}
          </Empty>
        }
        moreLabel={say('more')}
        label={say('label')}
        columns={columns}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.number}, ${row.firstParty}, ${say(`stages.${row.stage}`)}`}
        {...(maySit
          ? {
              onMark: marks.toggle,
              onOpen: (row: WaitingSummons) => setActing(marks.rows.length > 0 ? marks.rows : [row]),
              acts: (rows: readonly WaitingSummons[]) => (
                <ActsBar rows={rows} marks={marks} onAct={setActing} />
              ),
            }
          : { onOpen: (row: WaitingSummons) => void navigate(`/cases/${row.caseId}`) })}
      />
      <SealDialog papers={stage === 'unsealed' ? acting : []} onClose={close} onDone={done} />
      <HandOverDialog papers={stage === 'sealed' ? acting : []} onClose={close} onDone={done} />
    </>
  );
}

function useColumns(marks: ReturnType<typeof useMarks> | null): readonly ColumnOf<'summonses.list'>[] {
  const say = useWords('summonses');
  const format = useFormat();
  const now = useNow(60_000);
  const mark: ColumnOf<'summonses.list'> = {
    id: 'mark',
    head: say('column.mark'),
    cell: (row) => (
      <Checkbox
        aria-label={say('markRow', { number: row.number })}
        checked={marks?.has(row.id) ?? false}
        tabIndex={-1}
        onClick={(event) => event.stopPropagation()}
        onChange={() => marks?.toggle(row)}
      />
    ),
  };
  return [
    ...(marks === null ? [] : [mark]),
    {
      id: 'number',
      head: say('column.number'),
      cell: (row) => (
        <Link
          className={styles.number ?? ''}
          to={`/cases/${row.caseId}`}
          tabIndex={-1}
          onClick={(event) => event.stopPropagation()}
        >
          {row.number}
        </Link>
      ),
    },
    {
      id: 'parties',
      head: say('column.first'),
      cell: (row) => (
        <>
          {row.firstParty}
          {row.party !== '' && <span className={styles.quiet}> · {row.party}</span>}
        </>
      ),
    },
    {
      id: 'issued',
      head: say('column.issued'),
      order: 'issued',
      cell: (row) => <span className={styles.nowrap}>{format.when(row.issuedAt, now)}</span>,
    },
    {
      id: 'hearing',
      head: say('column.hearing'),
      order: 'hearing',
      cell: (row) => (
        <span className={styles.nowrap}>{format.dateTime(instantOfLocalMinute(row.hearingAt))}</span>
      ),
    },
    {
      id: 'copies',
      head: say('column.copies'),
      cell: ({ copies, made }) => (made === 'own-copies' ? say('copiesOwn', { count: copies }) : copies),
      end: true,
    },
    {
      id: 'state',
      head: say('column.state'),
      cell: ({ stage }) => (
        <StatusMark tone={stage === 'unsealed' ? 'warn' : 'quiet'}>{say(`stages.${stage}`)}</StatusMark>
      ),
    },
  ];
}
