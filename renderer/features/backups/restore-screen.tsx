import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';
import { RestoreFlow } from './restore-flow';
import styles from './restore-screen.module.css';

/** From the settings: a supervisor who is signed in restores; no recovery code is asked for. */
export function RestoreScreen() {
  return <Restore by="supervisor" back="/backups" />;
}

/** From the first run, when nobody can sign in: the recovery code of the enrolment sheet opens the way. */
export function DoorRestore() {
  return (
    <main className={styles.door}>
      <div className={styles.doorBody}>
        <Restore by="recovery-code" back="/" />
      </div>
    </main>
  );
}

function Restore({ by, back }: { readonly by: 'supervisor' | 'recovery-code'; readonly back: string }) {
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
      <RestoreFlow by={by} />
    </Screen>
  );
}
