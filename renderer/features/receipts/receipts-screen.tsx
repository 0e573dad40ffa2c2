import { Button } from '@mantine/core';
import { IconReceipt2 } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { METHODS } from '../../../domain/receipts/payment';
import { Empty } from '../../ui/empty';
import { ringgit, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { Screen } from '../../ui/screen';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './receipt.module.css';

/** The receipts issued here, newest first. */
export function ReceiptsScreen() {
  const say = useWords('receipts');
  const navigate = useNavigate();
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
      <LongList
        list="receipts.list"
        orders={['issued', 'number', 'payer', 'amount']}
        byOutage
        narrowedBy={[
          {
            name: 'method',
            label: say('column.method'),
            options: METHODS.map((value) => ({ value, label: say(`method.${value}`) })),
          },
          {
            name: 'state',
            label: say('column.state'),
            options: RECEIPT_STATES.map((value) => ({ value, label: say(`list.states.${value}`) })),
          },
        ]}
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

/** As in the contract, whose schemas stay in main. */
const RECEIPT_STATES = ['valid', 'cancelled'] as const;

function useColumns(): readonly ColumnOf<'receipts.list'>[] {
  const say = useWords('receipts');
  const format = useFormat();
  const now = useNow(60_000);
  return [
    {
      id: 'number',
      head: say('column.number'),
      order: 'number',
      cell: (row) => <strong className={styles.nowrap}>{row.number}</strong>,
    },
    {
      id: 'issued',
      head: say('column.issued'),
      order: 'issued',
      cell: (row) => <span className={styles.nowrap}>{format.when(row.issuedAt, now)}</span>,
    },
    {
      id: 'payer',
      head: say('column.payer'),
      order: 'payer',
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
      order: 'amount',
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
