import { Button, Text } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useDo, useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { mayUse, useIssuingStopped, useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { BackupList } from './backup-list';
import { needsEpoch } from './needs-epoch';

/** The copies of the register, for those who look after it; the others read whom to call. */
export function BackupsScreen() {
  const say = useWords('backups');
  const officer = useOfficer();
  if (officer !== null && !mayUse(officer, ['supervisor', 'administrator'])) {
    return <Screen title={say('list.title')}>{say('list.callSupervisor')}</Screen>;
  }
  return <Backups />;
}

function Backups() {
  const say = useWords('backups');
  const client = useQueryClient();
  const stopped = useIssuingStopped();
  const read = useRead('backups.list', {});
  const make = useDo('backups.make', {
    onDone: ({ name }) => {
      tellDone(say.as('list.made', { name }));
      void client.invalidateQueries({ queryKey: ['backups.list'] });
    },
  });
  const makeNow = () => void make.run({});
  return (
    <Screen
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        <>
          <Button component={Link} to="/backups/restore" variant="default">
            {say('list.restore')}
          </Button>
          <Button
            leftSection={<IconDatabaseExport size={18} aria-hidden />}
            loading={make.busy}
            onClick={makeNow}
          >
            {say('list.make')}
          </Button>
        </>
      }
    >
      <Trouble error={make.error} />
      {needsEpoch(stopped) && (
        <Button component={Link} to="/backups/new-epoch" color="red" mb="md">
          {say('list.epoch')}
        </Button>
      )}
      <Loaded read={read}>
        {({ backups, folder }) => (
          <Section
            title={say('list.folder')}
            note={<Text style={{ overflowWrap: 'anywhere' }}>{folder}</Text>}
          >
            <BackupList backups={backups} onMake={makeNow} />
          </Section>
        )}
      </Loaded>
    </Screen>
  );
}
