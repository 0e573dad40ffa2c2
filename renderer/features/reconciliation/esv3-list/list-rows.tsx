import { Table } from '@mantine/core';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useWords } from '../../../ui/words';

export interface ListRowsProps {
  readonly rows: OutputOf<'reconciliation.chooseList'>['rows'];
}

/** The rows of the list by their piles, each doubt with its reason. */
export function ListRows({ rows }: ListRowsProps) {
  const say = useWords('reconciliation');
  return (
    <Table.ScrollContainer minWidth={500} maxHeight={320} scrollAreaProps={{ tabIndex: 0 }}>
      <Table stickyHeader aria-label={say('list.rows')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('list.line')}</Table.Th>
            <Table.Th>{say('field.reference')}</Table.Th>
            <Table.Th>{say('confirm.manual')}</Table.Th>
            <Table.Th>{say('confirm.official')}</Table.Th>
            <Table.Th>{say('pile.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, pile, reference, manualNumber, officialNumber, reason }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              <Table.Td>{reference}</Table.Td>
              <Table.Td>{manualNumber}</Table.Td>
              <Table.Td>{officialNumber}</Table.Td>
              <Table.Td>{reason === '' ? say(`list.stands.${pile}`) : say(`list.reason.${reason}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
