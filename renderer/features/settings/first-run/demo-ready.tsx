import { Button, Table } from '@mantine/core';
import { useWords } from '../../../ui/words';
import type { DemoOfficer } from '../../officers/demo-secrets';
import { FirstRunPage } from './first-run-page';
import styles from './welcome.module.css';

/** The demo office's officers and secrets, before its sign-in. */
export function DemoReady({
  officers,
  onFinish,
}: {
  readonly officers: readonly DemoOfficer[];
  readonly onFinish: () => void;
}) {
  const say = useWords('settings');
  const roles = useWords('officers');
  return (
    <FirstRunPage>
      <div className={styles.page}>
        <h1 className={styles.title}>{say('firstRun.demoReady')}</h1>
        <p className={styles.lead}>{say('firstRun.demoReadyText')}</p>
        <Table mb="xl">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('firstRun.demoCode')}</Table.Th>
              <Table.Th>{say('firstRun.demoRole')}</Table.Th>
              <Table.Th>{say('firstRun.demoSecret')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {officers.map((officer) => (
              <Table.Tr key={officer.code}>
                <Table.Td>{officer.code}</Table.Td>
                <Table.Td>{roles.any(`role.${officer.role}`) ?? officer.role}</Table.Td>
                <Table.Td ff="monospace">{officer.secret}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Button onClick={onFinish} autoFocus>
          {say('firstRun.finish')}
        </Button>
      </div>
    </FirstRunPage>
  );
}
