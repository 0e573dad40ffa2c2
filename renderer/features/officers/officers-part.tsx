import { Button, Group, Table } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Officer } from '../../../preload/contract/officers';
import { useDo, useRead } from '../../ui/bridge';
import { useConfirm } from '../../ui/confirm';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { AddOfficer } from './add-officer';
import styles from './officers-part.module.css';
import { DecisionsList } from './decisions-list';
import { ResetSecret } from './reset-secret';

/** Who works here: added, given new secrets and retired by an administrator; never deleted. */
export function OfficersPart({ officer: me }: { readonly officer: Officer }) {
  const say = useWords('officers');
  const settings = useWords('settings');
  const list = useRead('officers.list', {});
  const ask = useConfirm();
  const [adding, setAdding] = useState(false);
  const [resetting, setResetting] = useState<Officer>();
  const retire = useDo('officers.retire');
  const mayChange = me.role === 'administrator';

  const confirmRetiring = async (officer: Officer): Promise<void> => {
    const { name, code } = officer;
    const yes = await ask({
      title: say('list.retireTitle', { name }),
      text: say('list.retireText', { code }),
      yes: say('list.retire'),
      danger: true,
    });
    if (!yes) return;
    const answer = await retire.run({ officer: officer.id });
    if (answer.ok) tellDone(say.as('list.retireDone', { name }));
  };
  return (
    <>
      <div className={styles.head}>
        <p className={styles.lead}>{mayChange ? say('list.lead') : settings('administratorOnly')}</p>
        {mayChange && (
          <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
            {say('list.add')}
          </Button>
        )}
      </div>
      <Trouble error={retire.error} />
      <Loaded read={list} rows={4}>
        {({ officers }) => (
          <div className={styles.sheet}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('list.code')}</Table.Th>
                  <Table.Th>{say('list.name')}</Table.Th>
                  <Table.Th>{say('list.role')}</Table.Th>
                  <Table.Th>{say('list.state')}</Table.Th>
                  {mayChange && <Table.Th ta="right">{say('list.actions')}</Table.Th>}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {officers.map((officer) => (
                  <Table.Tr key={officer.id}>
                    <Table.Td fw={600}>{officer.code}</Table.Td>
                    <Table.Td>{`${officer.name} ${officer.id === me.id ? say('list.you') : ''}`}</Table.Td>
                    <Table.Td>{say(`role.${officer.role}`)}</Table.Td>
                    <Table.Td>
                      <StatusMark tone={officer.active ? 'good' : 'quiet'}>
                        {say(officer.active ? 'list.active' : 'list.retired')}
                      </StatusMark>
                    </Table.Td>
                    {mayChange && (
                      <Table.Td>
                        {officer.active && (
                          <Group justify="end" gap={4}>
                            <Button
                              variant="subtle"
                              size="compact-sm"
                              disabled={officer.id === me.id}
                              onClick={() => setResetting(officer)}
                            >
                              {say('list.reset')}
                            </Button>
                            <Button
                              variant="subtle"
                              color="red"
                              size="compact-sm"
                              disabled={officer.id === me.id}
                              onClick={() => void confirmRetiring(officer)}
                            >
                              {say('list.retire')}
                            </Button>
                          </Group>
                        )}
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </Loaded>
      <DecisionsList />
      {adding && <AddOfficer onClose={() => setAdding(false)} />}
      {resetting !== undefined && <ResetSecret officer={resetting} onClose={() => setResetting(undefined)} />}
    </>
  );
}
