import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';
import { RestoreFlow } from './restore-flow';
import styles from './restore-screen.module.css';

/** From the settings: two people who are signed in restore. */
export function RestoreScreen() {
  return <Restore back="/backups" />;
}

/** Before anybody can sign in: the recovery code of the enrolment sheet is enough. */
export function DoorRestore() {
  return (
    <main className={styles.door}>
      <div className={styles.doorBody}>
        <Restore back="/" />
      </div>
    </main>
  );
}

function Restore({ back }: { readonly back: string }) {
  const say = useWords('backups');
  return (
    <Screen
      title={say('restore.title')}
      lead={say('restore.lead')}
      width="reading"
      actions={
        <Button
          component={Link}
          to={back}
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {say('restore.back')}
        </Button>
      }
    >
      <RestoreFlow />
    </Screen>
  );
}
