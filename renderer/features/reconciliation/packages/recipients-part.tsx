import { Button, Group, Table, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PackageRecipient } from '../../../../preload/contract/reconciliation';
import { useDo, useRead } from '../../../ui/bridge';
import { useConfirm } from '../../../ui/confirm';
import { Loaded } from '../../../ui/loading';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { PartFrame } from '../../settings/part-frame';
import { useOfficeLock } from '../../settings/save-office';
import type { SettingsProps } from '../../settings/settings-props';
import sheet from '../../settings/parts/table-part.module.css';
import { AddRecipient } from './add-recipient';
import { WrittenClear } from './written-clear';
import styles from './package.module.css';

/** Whom packages are sealed to: all read the list, administrators change it. */
export function RecipientsPart(props: SettingsProps) {
  const say = useWords('reconciliation');
  const locked = useOfficeLock(props);
  const read = useRead('reconciliation.recipients', {});
  const [adding, setAdding] = useState(false);
  return (
    <PartFrame lead={say('recipients.lead')} locked={locked}>
      {locked === undefined && (
        <Group mb="md" justify="end">
          <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
            {say('recipients.add')}
          </Button>
        </Group>
      )}
      <Loaded read={read} rows={3}>
        {({ recipients }) =>
          recipients.length === 0 ? (
            <WrittenClear here />
          ) : (
            <RecipientTable recipients={recipients} mayChange={locked === undefined} />
          )
        }
      </Loaded>
      {adding && <AddRecipient onClose={() => setAdding(false)} />}
    </PartFrame>
  );
}

interface RecipientTableProps {
  readonly recipients: readonly PackageRecipient[];
  readonly mayChange: boolean;
}

function RecipientTable({ recipients, mayChange }: RecipientTableProps) {
  const say = useWords('reconciliation');
  const ask = useConfirm();
  const remove = useDo('reconciliation.removeRecipient');
  const confirmRemoving = async ({ name, publicKey }: PackageRecipient): Promise<void> => {
    const yes = await ask({
      title: say('recipients.removeTitle', { name }),
      text: say(recipients.length === 1 ? 'recipients.removeLast' : 'recipients.removeText'),
      yes: say('recipients.remove'),
      danger: true,
    });
    if (!yes) return;
    const answer = await remove.run({ publicKey });
    if (answer.ok) tellDone(say.as('recipients.removed', { name }));
  };
  return (
    <>
      <Trouble error={remove.error} />
      <div className={sheet.sheet}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('recipients.name')}</Table.Th>
              <Table.Th>{say('recipients.key')}</Table.Th>
              {mayChange && <Table.Th ta="right">{say('package.actions')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {recipients.map((each) => (
              <Table.Tr key={each.publicKey}>
                <Table.Td>{each.name}</Table.Td>
                <Table.Td>
                  <Text className={styles.hash ?? ''}>{each.publicKey}</Text>
                </Table.Td>
                {mayChange && (
                  <Table.Td ta="right">
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-sm"
                      aria-label={say('recipients.removeOf', { name: each.name })}
                      onClick={() => void confirmRemoving(each)}
                    >
                      {say('recipients.remove')}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
