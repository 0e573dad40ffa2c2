import { Button, Group, Stack } from '@mantine/core';
import { IconFileDatabase } from '@tabler/icons-react';
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

/** Pick a file, see what it would mean, say why, restore. */
export function RestoreFlow({ by }: { readonly by: 'supervisor' | 'recovery-code' }) {
  const say = useWords('backups');
  const format = useFormat();
  const look = useDo('backups.look');
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
  return (
    <Stack gap="lg">
      <Group>
        <Button
          variant={found === undefined ? 'filled' : 'default'}
          leftSection={<IconFileDatabase size={18} aria-hidden />}
          loading={look.busy}
          onClick={() => void look.run({ path: null })}
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
            by={by}
            found={found}
            busy={restore.busy}
            error={restore.error}
            onRestore={(input) =>
              void restore.run(
                { path: found.path, ...input },
                say('restore.what', { at: format.dateTime(found.at) }),
              )
            }
          />
        </>
      )}
    </Stack>
  );
}
