import { Button } from '@mantine/core';
import { IconReceipt2 } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { Empty } from '../../ui/empty';
import { ringgit, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { PageList } from '../../ui/page-list';
import { usePages } from '../../ui/pages';
import type { Column } from '../../ui/row-table';
import { Screen } from '../../ui/screen';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './receipt.module.css';

type Row = OutputOf<'receipts.list'>['rows'][number];

/** The receipts issued here, newest first. */
export function ReceiptsScreen() {
  const say = useWords('receipts');
  const navigate = useNavigate();
  const pages = usePages('receipts.list', {});
  const columns = useColumns();
  return (
    <Screen
      title={say('title')}
      lead={say('lead')}
      actions={
        <Button variant="default" onClick={() => void navigate('/receipts/claims')}>
          {say('claims.title')}
        </Button>
      }
    >
      <PageList
        pages={pages}
        empty={
          <Empty icon={IconReceipt2} title={say('empty')}>
            {say('emptyText')}
          </Empty>
        }
        moreLabel={say('more')}
        label={say('title')}
        columns={columns}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.number}, ${row.payer}`}
        onOpen={(row) => void navigate(`/receipts/${row.id}`)}
      />
    </Screen>
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useWords('receipts');
  const format = useFormat();
  const now = useNow(60_000);
  return [
    {
      id: 'number',
      head: say('column.number'),
      cell: (row) => <strong className={styles.nowrap}>{row.number}</strong>,
    },
    {
      id: 'issued',
      head: say('column.issued'),
      cell: (row) => <span className={styles.nowrap}>{format.when(row.issuedAt, now)}</span>,
    },
    {
      id: 'payer',
      head: say('column.payer'),
      cell: (row) => <span className={styles.payer}>{row.payer}</span>,
    },
    {
      id: 'case',
      head: say('column.case'),
      cell: (row) => <span className={styles.nowrap}>{row.caseNumber}</span>,
    },
    {
      id: 'method',
      head: say('column.method'),
      cell: (row) => say.any(`method.${row.method}`) ?? row.method,
    },
    {
      id: 'amount',
      head: say('column.amount'),
      end: true,
      cell: (row) => <span className={row.cancelled ? styles.struck : ''}>{ringgit(row.amountSen)}</span>,
    },
    {
      id: 'state',
      head: say('column.state'),
      cell: (row) =>
        row.cancelled ? (
          <StatusMark tone="bad">{say('cancelled')}</StatusMark>
        ) : (
          <span className={styles.quiet}>{say('good')}</span>
        ),
    },
  ];
}
