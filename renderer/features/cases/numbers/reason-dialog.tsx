import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { CallError } from '../../../../preload/contract/call';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

export interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onYes: (reason: string) => void;
  readonly onClose: () => void;
}

/** Something that cannot be taken back, with the reason that stands in the journal's place for it. */
export function ReasonDialog({ title, text, yes, busy, error, onYes, onClose }: ReasonDialogProps) {
  const say = useWords('numbers');
  const [reason, setReason] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onYes(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('cancel') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text>{text}</Text>
          <TextInput
            label={say('reasonLabel')}
            required
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <Trouble error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" color="red" loading={busy} disabled={reason.trim() === ''}>
              {yes}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
