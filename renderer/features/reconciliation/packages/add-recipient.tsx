import { Stack } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import { useDo } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

/** One more who can open packages: a name, and the public key that the recipient sent. */
export function AddRecipient({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('reconciliation');
  const form = useContractForm(contract['reconciliation.addRecipient'].input, {
    recipient: { name: '', publicKey: '' },
  });
  const { control } = form;
  const save = useDo('reconciliation.addRecipient', {
    onDone: (_, { recipient: { name } }) => {
      tellDone(say.as('recipients.added', { name }));
      onClose();
    },
  });
  useFieldErrors(form, save.error);
  const send = form.handleSubmit(async (input) => void (await save.run(input)));
  return (
    <Dialog opened size="lg" onClose={onClose} title={say('recipients.addTitle')}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <TextField
            control={control}
            name="recipient.name"
            label={say('recipients.name')}
            description={say('recipients.nameNote')}
            required
            data-autofocus
          />
          <TextField
            control={control}
            name="recipient.publicKey"
            label={say('recipients.key')}
            description={say('recipients.keyNote')}
            spellCheck={false}
            required
          />
          <Trouble error={save.error} atFields />
          <DialogFoot onClose={onClose} busy={save.busy}>
            {say('recipients.add')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
