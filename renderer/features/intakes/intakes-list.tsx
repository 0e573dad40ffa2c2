import { IconFileAlert } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Empty } from '../../ui/empty';
import { useFormat } from '../../ui/format';
import { useByCourt } from '../../ui/lists/by-court';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { useNow } from '../../ui/now';
import { useLanguage, useWords } from '../../ui/words';
import styles from './intakes.module.css';
import { missingNames } from './missing-text';

/** New cases that were received incomplete and wait (S1.2); one that was settled is found by Ctrl K. */
export function IntakesList() {
  const say = useWords('intakes');
  const navigate = useNavigate();
  const byCourt = useByCourt(say('court'));
  return (
    <LongList
      list="intakes.list"
      orders={['received']}
      byOutage
      narrowedBy={[byCourt]}
      empty={
        <Empty icon={IconFileAlert} title={say('list.empty')}>
          {say('list.emptyText')}
        </Empty>
      }
      moreLabel={say('list.more')}
      label={say('title')}
      columns={useColumns()}
      idOf={(row) => row.id}
      nameOf={(row) => `${row.reference}, ${row.party}`}
      onOpen={(row) => void navigate(`/intakes/${row.id}`)}
    />
  );
}

function useColumns(): readonly ColumnOf<'intakes.list'>[] {
  const say = useWords('intakes');
  const language = useLanguage();
  const format = useFormat();
  const now = useNow(60_000);
  return [
    {
      id: 'reference',
      head: say('column.reference'),
      cell: (row) => <strong className={styles.nowrap}>{row.reference}</strong>,
    },
    {
      id: 'party',
      head: say('column.party'),
      cell: ({ party, other }) => [party, other].filter(Boolean).join(' · '),
    },
    {
      id: 'missing',
      head: say('column.missing'),
      cell: (row) => [...missingNames(row, language), row.note].filter(Boolean).join(', '),
    },
    { id: 'at', head: say('column.at'), order: 'received', cell: (row) => format.when(row.at, now) },
    {
      id: 'askedAt',
      head: say('column.askedAt'),
      cell: ({ askedAt }) => (askedAt === null ? say('list.notAsked') : format.when(askedAt, now)),
    },
  ];
}
