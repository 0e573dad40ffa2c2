import { Table } from '@mantine/core';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useWords } from '../../../ui/words';

export interface AnswerRowsProps {
  readonly rows: OutputOf<'esv2.chooseAnswer'>['rows'];
}

/** The rows of an answer by their piles, each doubt with its reason. */
export function AnswerRows({ rows }: AnswerRowsProps) {
  const say = useWords('esv2');
  return (
    <Table.ScrollContainer minWidth={500} maxHeight={320} scrollAreaProps={{ tabIndex: 0 }}>
      <Table stickyHeader aria-label={say('answer.rows')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('answer.line')}</Table.Th>
            <Table.Th>{say('column.number')}</Table.Th>
            <Table.Th>{say('column.esv3Number')}</Table.Th>
            <Table.Th>{say('column.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, pile, esv2Number, esv3Number, reason }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              <Table.Td>{esv2Number}</Table.Td>
              <Table.Td>{esv3Number}</Table.Td>
              <Table.Td>
                {reason === '' ? say(`answer.stands.${pile}`) : say(`answer.reason.${reason}`)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
