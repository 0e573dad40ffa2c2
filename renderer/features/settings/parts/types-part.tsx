import { Button, Group, Table, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseTypeValue } from '../../../../preload/contract/settings';
import { inForceOn } from '../../../../domain/settings/dated';
import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { StatusMark } from '../../../ui/status-mark';
import { useLanguage, useWords } from '../../../ui/words';
import { CaseTypeDialog } from '../case-type-dialog';
import { EffectiveDay, useEffectiveDay } from '../effective-day';
import { PartFrame } from '../part-frame';
import { useOfficeLock } from '../save-office';
import type { SettingsProps } from '../settings-props';
import styles from './table-part.module.css';

/** The table of case types; a type is never deleted, only no longer offered. */
export function TypesPart(props: SettingsProps) {
  const say = useWords('settings');
  const language = useLanguage();
  const locked = useOfficeLock(props);
  const shown = useEffectiveDay();
  const rows = props.settings.dated.caseTypes;
  const caseTypes = inForceOn<CaseTypeValue>(rows, ({ code }) => code, shown.day);
  const [editing, setEditing] = useState<CaseTypeValue | 'new'>();
  const saving = useDo('settings.saveCaseTypes', {
    onDone: () => {
      setEditing(undefined);
      tellDone(say.as('saved'));
    },
  });
  const keep = (changed: CaseTypeValue): void => {
    const former = editing === 'new' ? undefined : editing?.code;
    const rest = caseTypes.filter(({ code }) => code !== former);
    void saving.run({
      caseTypes: [...rest, changed].toSorted((a, b) => a.code.localeCompare(b.code)),
      from: shown.day,
    });
  };
  return (
    <PartFrame lead={say('types.lead')} locked={locked}>
      <Group mb="md" justify="space-between" align="end">
        <EffectiveDay {...shown} rows={rows} />
        {locked === undefined && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
            {say('types.add')}
          </Button>
        )}
      </Group>
      <div className={styles.sheet}>
        <Table highlightOnHover={locked === undefined}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('types.code')}</Table.Th>
              <Table.Th>{say(language === 'ms' ? 'types.name' : 'types.nameEn')}</Table.Th>
              <Table.Th>{say('types.kind')}</Table.Th>
              <Table.Th>{say('types.parties')}</Table.Th>
              <Table.Th>{say('types.documents')}</Table.Th>
              <Table.Th>{say('types.isActive')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {caseTypes.map((type) => (
              <Table.Tr key={type.code}>
                <Table.Td>
                  {locked === undefined ? (
                    <UnstyledButton className={styles.open} onClick={() => setEditing(type)}>
                      {type.code}
                    </UnstyledButton>
                  ) : (
                    type.code
                  )}
                </Table.Td>
                <Table.Td>{language === 'ms' ? type.nameMs : type.nameEn || type.nameMs}</Table.Td>
                <Table.Td>{say(`fees.kindNames.${type.kind}`)}</Table.Td>
                <Table.Td>
                  {say('types.least', { first: type.leastFirst, second: type.leastSecond })}
                </Table.Td>
                <Table.Td>{say('types.documentsCount', { count: type.documents.length })}</Table.Td>
                <Table.Td>
                  <StatusMark tone={type.active ? 'good' : 'quiet'}>
                    {say(type.active ? 'types.active' : 'types.inactive')}
                  </StatusMark>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {editing !== undefined && (
        <CaseTypeDialog
          type={editing === 'new' ? undefined : editing}
          others={caseTypes
            .map(({ code }) => code)
            .filter((code) => editing === 'new' || code !== editing.code)}
          busy={saving.busy}
          error={saving.error}
          onClose={() => setEditing(undefined)}
          onKeep={keep}
        />
      )}
    </PartFrame>
  );
}
