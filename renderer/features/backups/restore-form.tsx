import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { CallError } from '../../../preload/contract/call';
import { useConfirm } from '../../ui/confirm';
import { useFormat } from '../../ui/format';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { FoundBackup } from './restore-meaning';

export interface RestoreFormProps {
  readonly found: FoundBackup;
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onRestore: (input: { reason: string; confirmed: boolean }) => void;
}

/** Why it is done. What was typed stays after a refusal. */
export function RestoreForm({ found, busy, error, onRestore }: RestoreFormProps) {
  const say = useWords('backups');
  const format = useFormat();
  const ask = useConfirm();
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [sent, setSent] = useState(false);
  const reasonMissing = reason.trim() === '';
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setSent(true);
    if (reasonMissing) return;
    const yes = await ask({
      title: say('restore.sure', { at: format.dateTime(found.at) }),
      text: say('restore.sureText'),
      yes: say('restore.save'),
      danger: true,
    });
    if (yes) onRestore({ reason, confirmed });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <Textarea
          label={say('restore.reason')}
          description={say('restore.reasonNote')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={sent && reasonMissing ? say('restore.needed') : undefined}
          maxLength={300}
          autosize
          minRows={2}
          required
        />
        <Trouble error={error} />
        {(error?.code === 'backup-no-prefix' || confirmed) && (
          <Checkbox
            label={say('restore.confirm')}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        )}
        <Group>
          <Button type="submit" color="red" loading={busy}>
            {say('restore.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
