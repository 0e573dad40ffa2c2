import { Button, Group, Stack } from '@mantine/core';
import { IconFileDatabase } from '@tabler/icons-react';
import { useDo } from '../../ui/bridge';
import { Loading } from '../../ui/loading';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { NewEpoch } from './new-epoch';
import { RestoreForm } from './restore-form';
import { RestoreMeaning } from './restore-meaning';

/** Pick a file, see what it would mean, say why, restore. */
export function RestoreFlow({ by }: { readonly by: 'supervisor' | 'recovery-code' }) {
  const say = useWords('backups');
  const look = useDo('backups.look');
  const restore = useDo('backups.restore');
  if (restore.value !== undefined) return <NewEpoch title={say('restore.done')} result={restore.value} />;
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
            onRestore={(input) => void restore.run({ path: found.path, ...input })}
          />
        </>
      )}
    </Stack>
  );
}
