import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo, useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { LetterDialogProps, LetterFormProps } from './dialog-props';

/** The letter by e-mail: to the party's own address, unless another one is typed. */
export function MailLetter({ opened, ...form }: LetterDialogProps) {
  const say = useWords('letters');
  return (
    <Dialog opened={opened} onClose={form.onClose} title={say('mail.title')}>
      {opened && <MailForm {...form} />}
    </Dialog>
  );
}

function MailForm({ party, onClose }: LetterFormProps) {
  const say = useWords('letters');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [address, setAddress] = useState(party.email);
  const [english, setEnglish] = useState(false);
  const sending = useDo('letters.mail', {
    onDone: () => {
      tellDone(say.as('mail.done', { name: party.name }));
      onClose();
    },
  });
  const { caseId, role, ordinal } = party;
  const fields = sending.error?.fields ?? [];
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void sending.run({ key, caseId, role, ordinal, address, english });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <TextInput
          label={say('mail.address')}
          description={party.name}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          error={sentence(fields.find(({ path }) => path === 'address')?.code)}
          maxLength={254}
          required
          data-autofocus
        />
        <Checkbox
          label={say('mail.english')}
          checked={english}
          onChange={(event) => setEnglish(event.currentTarget.checked)}
        />
        {fields.length === 0 && <Trouble error={sending.error} />}
        <DialogFoot onClose={onClose} busy={sending.busy}>
          {say('mail.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
