import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** This PC cannot open its vault: the recovery code of the enrolment sheet does. */
export function OpenVault({ onOpened }: { readonly onOpened: () => void }) {
  const say = useWords('officers');
  const [recoveryCode, setCode] = useState('');
  const open = useDo('officers.openVault', {
    onDone: () => {
      tellDone(say.as('vault.done'));
      onOpened();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void open.run({ recoveryCode });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={say('vault.code')}
          value={recoveryCode}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          required
        />
        <Trouble error={open.error} />
        <Button type="submit" loading={open.busy} disabled={recoveryCode.trim() === ''}>
          {say('vault.open')}
        </Button>
      </Stack>
    </form>
  );
}
