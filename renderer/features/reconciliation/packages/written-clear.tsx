import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords } from '../../../ui/words';

interface WrittenClearProps {
  /** A file was written so. */
  readonly done?: boolean;
  /** Where recipients are entered: nobody is sent there. */
  readonly here?: boolean;
}

/** Nobody was entered to whom packages could be sealed: whoever finds the file reads it. */
export function WrittenClear({ done = false, here = false }: WrittenClearProps) {
  const say = useWords('reconciliation');
  return (
    <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
      {say(done ? 'recipients.wasClear' : 'recipients.none')} {!done && !here && say('recipients.enter')}
    </Alert>
  );
}
