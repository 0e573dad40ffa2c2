import { Button, Stack, Text } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useState } from 'react';
import { contract } from '../../../preload/contract/contract';
import { useDo } from '../../ui/bridge';
import { DateTimeField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** The mailbox officer says when the e-mail went out, and under which reference (S0.3). */
export function ConfirmByHand({ batch }: { readonly batch: string }) {
  const say = useWords('mail');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {say('column.confirm')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={say('confirm.title')}>
        <ConfirmForm batch={batch} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function ConfirmForm({ batch, onClose }: { readonly batch: string; readonly onClose: () => void }) {
  const say = useWords('mail');
  const form = useContractForm(contract['mail.confirmByHand'].input, { batch, sentLocal: '', reference: '' });
  const confirm = useDo('mail.confirmByHand', {
    onDone: () => {
      tellDone(say('confirm.done'));
      onClose();
    },
  });
  useFieldErrors(form, confirm.error);
  const send = form.handleSubmit(async (input) => {
    await confirm.run(input);
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Text>{say('confirm.text')}</Text>
        <DateTimeField control={form.control} name="sentLocal" label={say('confirm.at')} withNow required />
        <TextField
          control={form.control}
          name="reference"
          label={say('confirm.reference')}
          description={say('confirm.referenceNote')}
          required
        />
        <Trouble error={confirm.error} atFields />
        <DialogFoot onClose={onClose} busy={confirm.busy}>
          {say('confirm.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
