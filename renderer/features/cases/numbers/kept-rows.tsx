import { Alert, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useWords } from '../../../ui/words';
import styles from './numbers.module.css';

export type KeptRow = OutputOf<'cases.typeBookRow'> & { readonly parties: string };

/** What was typed so far, the newest row first; what is doubtful about a number stands above. */
export function KeptRows({ rows }: { readonly rows: readonly KeptRow[] }) {
  const say = useWords('numbers');
  if (rows.length === 0) return null;
  const warnings = new Set(rows.flatMap((row) => row.warnings));
  return (
    <>
      {[...warnings].map((warning) => (
        <Alert key={warning} color="yellow" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {say(`last.warning.${warning}`)}
        </Alert>
      ))}
      <p className={styles.note} role="status">
        {say('typed.kept', { count: rows.length })}
      </p>
      <div className={styles.found}>
        <Table>
          <Table.Tbody>
            {rows.map((row, at) => (
              <Table.Tr key={rows.length - at}>
                <Table.Td className={styles.nowrap ?? ''}>
                  <strong>{row.number}</strong>
                </Table.Td>
                <Table.Td>{row.parties}</Table.Td>
                <Table.Td>{say(`typed.state.${row.state}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
