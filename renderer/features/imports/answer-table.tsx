import { Table } from '@mantine/core';

export interface AnswerTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The rows of a list of answers by their piles, each with its line in the file first. */
export function AnswerTable({ label, heads, rows }: AnswerTableProps) {
  return (
    <Table.ScrollContainer minWidth={500} maxHeight={320} scrollAreaProps={{ tabIndex: 0 }}>
      <Table stickyHeader aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, cells }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              {cells.map((cell, at) => (
                <Table.Td key={heads[at + 1]}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
