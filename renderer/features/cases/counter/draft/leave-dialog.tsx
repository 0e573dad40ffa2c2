import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '../../../../ui/dialog';
import { useWords } from '../../../../ui/words';

export interface LeaveDialogProps {
  readonly opened: boolean;
  readonly onStay: () => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** Esc with something typed: nothing has been issued, and the draft stays unless it is thrown away here. */
export function LeaveDialog({ opened, onStay, onKeep, onDrop }: LeaveDialogProps) {
  const say = useWords('counter');
  return (
    <Dialog
      opened={opened}
      onClose={onStay}
      title={say('leave.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('leave.stay') }}
    >
      <Text>{say('leave.text')}</Text>
      <Group justify="space-between" mt="lg">
        <Button variant="subtle" color="red" onClick={onDrop}>
          {say('leave.drop')}
        </Button>
        <Group>
          <Button variant="default" onClick={onStay}>
            {say('leave.stay')}
          </Button>
          <Button onClick={onKeep} data-autofocus>
            {say('leave.keep')}
          </Button>
        </Group>
      </Group>
    </Dialog>
  );
}
