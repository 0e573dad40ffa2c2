import { Table, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../ui/bridge';
import { useLanguage, useWords } from '../../ui/words';
import { PartFrame } from '../settings/part-frame';
import { useOfficeLock } from '../settings/save-office';
import type { SettingsProps } from '../settings/settings-props';
import styles from '../settings/parts/table-part.module.css';
import { RunbookDialog } from './runbook-dialog';

/** The runbooks with their sources and versions; an administrator changes them. */
export function RunbooksPart(props: SettingsProps) {
  const say = useWords('runbooks');
  const language = useLanguage();
  const locked = useOfficeLock(props);
  const runbooks = useRead('runbooks.list', {}).data?.runbooks ?? [];
  const [editing, setEditing] = useState<string>();
  const edited = runbooks.find(({ code }) => code === editing);
  return (
    <PartFrame lead={say('part.lead')} locked={locked}>
      <div className={styles.sheet}>
        <Table highlightOnHover={locked === undefined}>
          <Table.Tbody>
            {runbooks.map((runbook) => (
              <Table.Tr key={runbook.code}>
                <Table.Td>
                  {locked === undefined ? (
                    <UnstyledButton
                      className={styles.open}
                      onClick={() => setEditing(runbook.code)}
                      aria-label={say('part.edit', { code: runbook.code })}
                    >
                      {runbook.code}
                    </UnstyledButton>
                  ) : (
                    runbook.code
                  )}
                </Table.Td>
                <Table.Td>{language === 'ms' ? runbook.titleMs : runbook.titleEn}</Table.Td>
                <Table.Td>
                  {runbook.source}
                  {runbook.sourceDate !== '' && ` (${runbook.sourceDate})`}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {say('part.version', { n: runbook.version })}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {say('part.steps', {
                    count: runbook.parts.reduce((sum, { steps }) => sum + steps.length, 0),
                  })}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {edited !== undefined && (
        <RunbookDialog key={edited.code} runbook={edited} onClose={() => setEditing(undefined)} />
      )}
    </PartFrame>
  );
}
