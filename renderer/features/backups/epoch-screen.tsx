import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { useConfirm } from '../../ui/confirm';
import { Screen } from '../../ui/screen';
import { mayUse, useIssuingStopped, useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useTwoPeople, type Agreed } from '../../ui/two-people';
import { useWords } from '../../ui/words';
import { NewEpoch } from './new-epoch';
import { needsEpoch } from './needs-epoch';

/** The register stands behind its witness or differs from it: restore something newer, or begin anew knowingly. */
export function EpochScreen() {
  const say = useWords('backups');
  const officer = useOfficer();
  const stopped = useIssuingStopped();
  const begin = useTwoPeople('backups.newEpoch');
  const body = () => {
    if (begin.value !== undefined) return <NewEpoch title={say('epoch.done')} result={begin.value} />;
    if (!needsEpoch(stopped)) return <Text>{say('epoch.notNeeded')}</Text>;
    return (
      <Stack gap="md">
        <Text fw={600}>{say(`epoch.reason.${stopped}`)}</Text>
        <Text>{say('epoch.first')}</Text>
        <Text>{say('epoch.then')}</Text>
        <Text>{say('epoch.checked')}</Text>
        {mayUse(officer, ['supervisor', 'administrator']) ? (
          <EpochForm begin={begin} />
        ) : (
          <Text c="dimmed">{say('epoch.call')}</Text>
        )}
      </Stack>
    );
  };
  return (
    <Screen
      title={say('epoch.title')}
      {...(needsEpoch(stopped) ? { lead: say('epoch.lead') } : {})}
      width="reading"
    >
      {body()}
    </Screen>
  );
}

function EpochForm({ begin }: { readonly begin: Agreed<'backups.newEpoch'> }) {
  const say = useWords('backups');
  const ask = useConfirm();
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState<Doubt>();
  const told = begin.error?.code;
  const doubt = isDoubt(told) ? told : confirmed;
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const yes = await ask({
      title: say('epoch.sure'),
      text: say('epoch.sureText'),
      yes: say('epoch.save'),
      danger: true,
    });
    if (yes) await begin.run({ reason, confirmed: confirmed !== undefined }, say('epoch.what'));
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="md">
        <Textarea
          label={say('epoch.label')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={300}
          autosize
          minRows={2}
          required
        />
        <Trouble error={begin.error} />
        {doubt && (
          <Checkbox
            label={say(`epoch.confirm.${doubt}`)}
            checked={confirmed === doubt}
            onChange={(event) => setConfirmed(event.currentTarget.checked ? doubt : undefined)}
          />
        )}
        <Group>
          <Button type="submit" color="red" loading={begin.busy} disabled={reason.trim() === ''}>
            {say('epoch.save')}
          </Button>
          <Button component={Link} to="/backups/restore" variant="default">
            {say('epoch.restore')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What two people may still confirm. */
type Doubt = 'register-no-prefix' | 'backup-is-newer';
const isDoubt = (code: string | undefined): code is Doubt =>
  code === 'register-no-prefix' || code === 'backup-is-newer';
