import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useWords } from '../../../ui/words';

export type NumberWarning = 'as-at-before-outage' | 'lower-than-known';

export interface RecordedProps {
  readonly done: string;
  readonly warnings: readonly NumberWarning[];
  readonly onClose: () => void;
}

/** The number is recorded, but something about it wants a look: said before the dialog goes. */
export function Recorded({ done, warnings, onClose }: RecordedProps) {
  const say = useWords('numbers');
  return (
    <Stack>
      <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
        {done}
      </Alert>
      {warnings.map((warning) => (
        <Alert key={warning} color="yellow" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {say(`last.warning.${warning}`)}
        </Alert>
      ))}
      <Group justify="flex-end">
        <Button onClick={onClose} autoFocus>
          {say('understood')}
        </Button>
      </Group>
    </Stack>
  );
}
