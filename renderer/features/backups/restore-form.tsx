import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { CallError } from '../../../preload/contract/call';
import { useConfirm } from '../../ui/confirm';
import { useFormat } from '../../ui/format';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { FoundBackup } from './restore-meaning';

export interface RestoreFormProps {
  readonly by: 'supervisor' | 'recovery-code';
  readonly found: FoundBackup;
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onRestore: (input: { recoveryCode: string; reason: string; confirmed: boolean }) => void;
}

/** The recovery code where nobody is signed in, and always the reason. What was typed stays after a refusal. */
export function RestoreForm({ by, found, busy, error, onRestore }: RestoreFormProps) {
  const say = useWords('backups');
  const format = useFormat();
  const ask = useConfirm();
  const [recoveryCode, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [sent, setSent] = useState(false);
  const codeMissing = by === 'recovery-code' && recoveryCode.trim() === '';
  const reasonMissing = reason.trim() === '';
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setSent(true);
    if (codeMissing || reasonMissing) return;
    const yes = await ask({
      title: say('restore.sure', { at: format.dateTime(found.at) }),
      text: say('restore.sureText'),
      yes: say('restore.save'),
      danger: true,
    });
    if (yes) onRestore({ recoveryCode, reason, confirmed });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        {by === 'recovery-code' && (
          <TextInput
            label={say('restore.recovery')}
            description={say('restore.recoveryNote')}
            value={recoveryCode}
            onChange={(event) => setCode(event.currentTarget.value)}
            error={sent && codeMissing ? say('restore.needed') : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            required
          />
        )}
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
