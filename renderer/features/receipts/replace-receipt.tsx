import { Button, Stack, Text } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { CancelledReceipt } from '../../../preload/contract/values';
import { useByRule } from '../../ui/approval';
import { useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { TextField } from '../../ui/field';
import { useFieldErrors } from '../../ui/form';
import { rm } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

type Replaced = Pick<CancelledReceipt, 'id' | 'number' | 'amountSen'> & { readonly payer: string };

/** What a cancelled receipt leads to where its money is kept: the button, and the dialog that issues the next one in its place. */
export function ReplaceReceipt(receipt: Replaced) {
  const say = useWords('receipts');
  const officer = useOfficer();
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (officer === null || officer.role === 'administrator') return null;
  return (
    <>
      <Button
        variant="default"
        mt="xs"
        leftSection={<IconReceipt size={17} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {say('replace.button')}
      </Button>
      <Dialog
        opened={opened}
        onClose={close}
        title={say('replace.title', { number: receipt.number })}
        size="lg"
      >
        {opened && <ReplaceForm {...receipt} onClose={close} />}
      </Dialog>
    </>
  );
}

function ReplaceForm({ id, number, amountSen, payer, onClose }: Replaced & { readonly onClose: () => void }) {
  const say = useWords('receipts');
  const { key } = useIntentKey();
  const form = useForm({ defaultValues: { payer, formSerial: '' } });
  const replace = useByRule('receipts.replace', {
    onDone: (issued) => {
      tellDone(say.as('replace.done', { number: issued.number }));
      onClose();
    },
  });
  useFieldErrors(form, replace.error);
  const send = form.handleSubmit(
    (values) => void replace.run({ key, id, ...values }, [say('replace.title', { number }), values.payer]),
  );
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="md">
        <Text>{say('replace.text', { number, amount: rm(amountSen) })}</Text>
        <Text fw={600}>{say('replace.refunded')}</Text>
        <TextField control={form.control} name="payer" label={say('replace.payer')} required data-autofocus />
        <TextField control={form.control} name="formSerial" label={say('replace.formSerial')} />
        <Trouble error={replace.error} atFields />
        <DialogFoot onClose={onClose} busy={replace.busy}>
          {say('replace.yes')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
