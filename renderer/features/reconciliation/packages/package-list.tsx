import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useRead } from '../../../ui/bridge';
import { useFormat } from '../../../ui/format';
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
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('package.name')}</Table.Th>
                <Table.Th>{say('package.at')}</Table.Th>
                <Table.Th>{say('package.entries')}</Table.Th>
                <Table.Th>{say('package.sha256')}</Table.Th>
                <Table.Th>
                  <VisuallyHidden>{say('package.actions')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {packages.map((each) => (
                <Table.Tr key={each.id}>
                  <Table.Td className={styles.name ?? ''}>{each.name}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.dateTime(each.at)}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    {say('package.range', { first: each.firstSeq, last: each.lastSeq })}
                  </Table.Td>
                  <Table.Td className={styles.hash ?? ''} title={each.sha256}>
                    {`${each.sha256.slice(0, 16)}…`}
                  </Table.Td>
                  <Table.Td>
                    <PrintSummary id={each.id} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )
      }
    </Loaded>
  );
}
