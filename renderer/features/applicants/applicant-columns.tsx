import type { OutputOf } from '../../../preload/contract/contract';
import type { Column } from '../../ui/column';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './applicants.module.css';
import { usePermitText } from './permit-text';

type Row = OutputOf<'applicants.list'>['rows'][number];

/** The directory's columns; a personal number is shown only as far as it tells people apart. */
export function useApplicantColumns(): readonly Column<Row>[] {
  const say = useWords('applicants');
  const permitText = usePermitText();
  return [
    {
      id: 'name',
      head: say('column.name'),
      cell: (row) => <strong className={styles.name}>{row.name}</strong>,
    },
    {
      id: 'number',
      head: say('column.number'),
      cell: (row) => <span className={styles.nowrap}>{row.number}</span>,
    },
    {
      id: 'address',
      head: say('column.address'),
      cell: (row) =>
        row.address === '' ? (
          <span className={styles.quiet}>
            {row.unread === '' ? say('noAddress') : say('unreadAddress', { text: row.unread })}
          </span>
        ) : (
          <span className={styles.address}>
            {row.address}
            {row.addresses > 1 && (
              <span className={styles.quiet}> {say('moreAddresses', { count: row.addresses - 1 })}</span>
            )}
          </span>
        ),
    },
    {
      id: 'permits',
      head: say('column.permits'),
      cell: (row) => <span className={styles.nowrap}>{permitText(row.permits)}</span>,
    },
    {
      id: 'state',
      head: say('column.state'),
      cell: (row) =>
        row.state !== 'active' ? (
          <StatusMark tone="quiet">{say(`state.${row.state}`)}</StatusMark>
        ) : row.bounced > 0 ? (
          <StatusMark tone="warn">{say('bouncedMark', { count: row.bounced })}</StatusMark>
        ) : (
          <span className={styles.quiet}>{say('state.active')}</span>
        ),
    },
  ];
}
