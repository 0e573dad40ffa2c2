import { Button, Table } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { Loaded } from '../../../ui/loading';
import { mayUse, useOfficer } from '../../../ui/session';
import { useWords } from '../../../ui/words';
import styles from './numbers.module.css';
import type { UnknownSerial } from './numbers-rows';
import { SettleSerial } from './settle-serial';

/** After a restore: serials that may be on paper somewhere; each gets its one fate here. */
export function UnknownTab() {
  const say = useWords('numbers');
  const officer = useOfficer();
  const read = useRead('receipts.unknownSerials', {});
  const [settling, setSettling] = useState<UnknownSerial | null>(null);
  const may = mayUse(officer, ['supervisor', 'administrator']);
  return (
    <Loaded read={read}>
      {({ serials }) => (
        <>
          {serials.length === 0 ? (
            <Empty icon={IconShieldCheck} title={say('unknown.empty')}>
              {say('unknown.emptyText')}
            </Empty>
          ) : (
            <>
              <p className={styles.lead}>{say('unknown.lead')}</p>
              <Table maw={560}>
                <Table.Tbody>
                  {serials.map((serial) => (
                    <Table.Tr key={`${serial.book}-${serial.serial}`}>
                      <Table.Td>
                        <strong>{serial.number}</strong>
                      </Table.Td>
                      <Table.Td>
                        <div className={styles.actions}>
                          {may && (
                            <Button size="compact-sm" variant="light" onClick={() => setSettling(serial)}>
                              {say('unknown.settle')}
                            </Button>
                          )}
                        </div>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </>
          )}
          {settling !== null && (
            <SettleSerial key={settling.number} serial={settling} onClose={() => setSettling(null)} />
          )}
        </>
      )}
    </Loaded>
  );
}
