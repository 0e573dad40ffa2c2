import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from './words';

interface DialogFootProps {
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** What happens, as a verb. */
  readonly children: ReactNode;
}

/** The end of a dialog's form: leave it, or do what it is for (Enter in a field does it too). */
export function DialogFoot({
  onClose,
  busy = false,
  disabled = false,
  danger = false,
  children,
}: DialogFootProps) {
  const say = useWords('shell');
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {say('cancel')}
      </Button>
      <Button type="submit" color={danger ? 'red' : 'teal'} loading={busy} disabled={disabled}>
        {children}
      </Button>
    </Group>
  );
}
