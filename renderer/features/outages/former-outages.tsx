import { Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { OutageSummary } from '../../../preload/contract/outages';
import { elapsed, useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';
import { OutageMark } from './outage-mark';

/** The outages that are over, newest first. */
export function FormerOutages({ outages }: { readonly outages: readonly OutageSummary[] }) {
  const say = useWords('outages');
  const format = useFormat();
  if (outages.length === 0) return <Text c="dimmed">{say('list.nothingBefore')}</Text>;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('list.system')}</Table.Th>
          <Table.Th>{say('list.since')}</Table.Th>
          <Table.Th>{say('list.until')}</Table.Th>
          <Table.Th>{say('list.lasted')}</Table.Th>
          <Table.Th>{say('list.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {outages.map((outage) => (
          <Table.Tr key={outage.id}>
            <Table.Td>
              <Link to={`/outages/${outage.id}`}>{outage.system}</Link>
            </Table.Td>
            <Table.Td>{format.dateTime(outage.startedAt)}</Table.Td>
            <Table.Td>{outage.restoredAt === null ? '–' : format.dateTime(outage.restoredAt)}</Table.Td>
            <Table.Td>
              {outage.restoredAt === null
                ? '–'
                : elapsed(Date.parse(outage.restoredAt) - Date.parse(outage.startedAt))}
            </Table.Td>
            <Table.Td>
              <OutageMark state={outage.state} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
