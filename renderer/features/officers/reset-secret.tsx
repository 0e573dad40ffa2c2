import { Stack } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import { checkSecret } from '../../../domain/officers/secret';
import type { Officer } from '../../../preload/contract/officers';
import { useDo } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { SecretInput } from '../../ui/secret-input';
import { useWords } from '../../ui/words';

/** A new secret for somebody who forgot theirs; the reset stands in the journal. */
export function ResetSecret({
  officer,
  onClose,
}: {
  readonly officer: Officer;
  readonly onClose: () => void;
}) {
  const say = useWords('officers');
  const sentence = useFieldSentence();
  const [secret, setSecret] = useState('');
  const [wrong, setWrong] = useState<string>();
  const reset = useDo('officers.resetSecret', {
    onDone: () => {
      tellDone(say.as('list.resetDone', { name: officer.name }));
      onClose();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const checked = checkSecret(officer.role, secret, officer);
    setWrong(checked.ok ? undefined : checked.error.code);
    if (checked.ok) void reset.run({ officer: officer.id, secret });
  };
  return (
    <Dialog opened onClose={onClose} title={say('list.resetFor', { name: officer.name })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <SecretInput
            label={say(officer.role === 'clerk' ? 'list.pin' : 'list.secret')}
            description={say(officer.role === 'clerk' ? 'list.pinNote' : 'list.secretNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={secret}
            error={sentence(wrong)}
            autoComplete="new-password"
            data-autofocus
            onChange={(event) => setSecret(event.currentTarget.value)}
          />
          <Trouble error={reset.error} />
          <DialogFoot onClose={onClose} busy={reset.busy}>
            {say('list.saveSecret')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
