import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords } from '../../../ui/words';

/** Nobody was entered to whom packages could be sealed: whoever finds the file reads it. */
export function WrittenClear({ done = false }: { readonly done?: boolean }) {
  const say = useWords('reconciliation');
  return (
    <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
      {say(done ? 'recipients.wasClear' : 'recipients.none')}
    </Alert>
  );
}
