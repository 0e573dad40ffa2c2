import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo } from '../../ui/bridge';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

interface ClearWaitProps {
  readonly code: string;
  readonly onCleared: () => void;
}

/** Under a running wait: whoever holds the enrolment sheet ends it with the recovery code. */
export function ClearWait({ code, onCleared }: ClearWaitProps) {
  const say = useWords('officers');
  const [asked, setAsked] = useState(false);
  const [recoveryCode, setRecoveryCode] = useState('');
  const clear = useDo('officers.clearWait', { onDone: onCleared });
  if (!asked)
    return (
      <Button variant="subtle" mt="md" onClick={() => setAsked(true)}>
        {say('door.clear')}
      </Button>
    );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void clear.run({ code, recoveryCode });
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        mt="md"
        label={say('door.recoveryCode')}
        description={say('door.recoveryNote')}
        value={recoveryCode}
        onChange={(event) => setRecoveryCode(event.currentTarget.value)}
        autoComplete="off"
        autoFocus
      />
      <Trouble error={clear.error} />
      <Group mt="sm">
        <Button type="submit" variant="default" loading={clear.busy} disabled={recoveryCode.trim() === ''}>
          {say('door.clearNow')}
        </Button>
      </Group>
    </form>
  );
}
