import { Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from './dialog';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { CallError } from '../../preload/contract/call';
import { DialogFoot } from './dialog-foot';
import { Trouble } from './trouble';

export interface ReasonDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly text?: ReactNode;
  readonly label: string;
  readonly note?: string;
  /** As the call's contract has it. */
  readonly maxLength?: number;
  /** What happens, as a verb. */
  readonly yes: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onReason: (reason: string) => void;
}

/** Asks for the reason that is kept with an act; Ctrl+Enter sends it, what was typed stays when it is refused. */
export function ReasonDialog({ opened, onClose, title, ...form }: ReasonDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <ReasonForm {...form} onClose={onClose} />
    </Dialog>
  );
}

function ReasonForm(props: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const [reason, setReason] = useState('');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (reason.trim() !== '') props.onReason(reason.trim());
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {props.text !== undefined && <Text component="div">{props.text}</Text>}
        <Textarea
          label={props.label}
          description={props.note}
          value={reason}
          maxLength={props.maxLength ?? 300}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) send(event);
          }}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        <Trouble error={props.error} />
        <DialogFoot
          onClose={props.onClose}
          busy={props.busy}
          disabled={reason.trim() === ''}
          danger={props.danger ?? false}
        >
          {props.yes}
        </DialogFoot>
      </Stack>
    </form>
  );
}
