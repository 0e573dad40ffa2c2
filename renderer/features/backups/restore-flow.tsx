import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconFileDatabase } from '@tabler/icons-react';
import { useState } from 'react';
import { useDo } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { Loading } from '../../ui/loading';
import { useStore } from '../../ui/store';
import { Trouble } from '../../ui/trouble';
import { useTwoPeople } from '../../ui/two-people';
import { useWords } from '../../ui/words';
import { NewEpoch } from './new-epoch';
import { RestoreForm } from './restore-form';
import { RestoreMeaning } from './restore-meaning';
import { restoredStore } from './restored-store';

/** The recovery code, which opens a backup; then pick a file, see what it would mean, say why, restore. */
export function RestoreFlow() {
  const say = useWords('backups');
  const format = useFormat();
  const look = useDo('backups.look');
  const [recoveryCode, setCode] = useState('');
  const [picked, setPicked] = useState(false);
  const restored = useStore(restoredStore);
  const restore = useTwoPeople('backups.restore', {
    onDone: (result) => {
      restoredStore.set(result);
      // The session ended with the former register; this address shows the outcome to whoever stands there.
      window.location.hash = '/restore';
    },
  });
  if (restored !== null) return <NewEpoch title={say('restore.done')} result={restored} />;
  const found = look.value ?? undefined;
  const codeMissing = recoveryCode.trim() === '';
  return (
    <Stack gap="lg">
      <TextInput
        label={say('restore.recovery')}
        description={say('restore.recoveryNote')}
        value={recoveryCode}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={picked && codeMissing ? say('restore.needed') : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        required
      />
      <Group>
        <Button
          variant={found === undefined ? 'filled' : 'default'}
          leftSection={<IconFileDatabase size={18} aria-hidden />}
          loading={look.busy}
          onClick={() => {
            setPicked(true);
            if (!codeMissing) void look.run({ path: null, recoveryCode });
          }}
        >
          {say(found === undefined ? 'restore.pick' : 'restore.pickAgain')}
        </Button>
      </Group>
      <Trouble error={look.error} />
      {look.busy && <Loading rows={4} />}
      {found !== undefined && !look.busy && (
        <>
          <RestoreMeaning found={found} />
          <RestoreForm
            found={found}
            busy={restore.busy}
            error={restore.error}
            onRestore={(input) =>
              void restore.run(
                { path: found.path, recoveryCode, ...input },
                say('restore.what', { at: format.dateTime(found.at) }),
              )
            }
          />
        </>
      )}
    </Stack>
  );
}
