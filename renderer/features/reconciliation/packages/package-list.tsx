import { Text } from '@mantine/core';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
import { WholeList } from '../../../ui/lists/whole-list';
import { Loaded } from '../../../ui/loading';
import { useWords } from '../../../ui/words';
import { PrintSummary } from './print-summary';
import styles from './package.module.css';

/** Every package of this counter; their journal ranges follow one another without a gap (FORMAT). */
export function PackageList() {
  const say = useWords('reconciliation');
  const format = useFormat();
  const read = useRead('reconciliation.packages', {});
  return (
    <Loaded read={read} rows={3}>
      {({ packages }) =>
        packages.length === 0 ? (
          <Text c="dimmed">{say('package.none')}</Text>
        ) : (
          <WholeList
            list="reconciliation.packages"
            seen={(rows) => ({ list: 'reconciliation.packages', question: { rows } })}
            label={say('package.title')}
            rows={packages}
            idOf={({ id }) => id}
            nameOf={({ name }) => name}
            columns={[
              {
                id: 'name',
                head: say('package.name'),
                sortBy: ({ name }) => name,
                cell: ({ name }) => <span className={styles.name}>{name}</span>,
              },
              {
                id: 'at',
                head: say('package.at'),
                sortBy: ({ at }) => at,
                cell: ({ at }) => format.dateTime(at),
              },
              {
                id: 'entries',
                head: say('package.entries'),
                sortBy: ({ firstSeq }) => firstSeq,
                cell: ({ firstSeq, lastSeq }) => say('package.range', { first: firstSeq, last: lastSeq }),
              },
              {
                id: 'sha256',
                head: say('package.sha256'),
                cell: ({ sha256 }) => (
                  <span className={styles.hash} title={sha256}>{`${sha256.slice(0, 16)}…`}</span>
                ),
              },
              { id: 'actions', head: say('package.actions'), cell: ({ id }) => <PrintSummary id={id} /> },
            ]}
          />
        )
      }
    </Loaded>
  );
}
