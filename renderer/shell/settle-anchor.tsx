import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from '../ui/dialog';
import { useState, type SyntheticEvent } from 'react';
import { tellDone } from '../ui/notify';
import { Trouble } from '../ui/trouble';
import { useTwoPeople } from '../ui/two-people';
import { useWords } from '../ui/words';

/** The machine's own record of the register is gone: two people say that this is the newest copy, and why. */
export function SettleAnchorDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const say = useWords('shell');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('anchor.title')}>
      {opened && <SettleAnchorForm onClose={onClose} />}
    </Dialog>
  );
}

function SettleAnchorForm({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('shell');
  const [reason, setReason] = useState('');
  const settle = useTwoPeople('backups.settleAnchor', {
    onDone: () => {
      tellDone(say('anchor.done'));
      onClose();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void settle.run({ reason }, say('anchor.what'));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{say('anchor.text')}</Text>
        <TextInput
          label={say('anchor.reason')}
          description={say('anchor.reasonNote')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={300}
          required
          data-autofocus
        />
        <Trouble error={settle.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={settle.busy} disabled={reason.trim() === ''}>
            {say('anchor.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
