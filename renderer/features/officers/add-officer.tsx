import { Stack } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { ROLES } from '../../../domain/officers/officer';
import { checkSecret } from '../../../domain/officers/secret';
import { officersCalls } from '../../../preload/contract/officers';
import { useDo } from '../../ui/bridge';
import { SecretField, SelectField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** A new officer with a first secret, to be changed by themselves. */
export function AddOfficer({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('officers');
  const form = useContractForm(officersCalls['officers.add'].input, {
    code: '',
    name: '',
    role: 'clerk',
    secret: '',
  });
  const add = useDo('officers.add', {
    onDone: ({ officer }) => {
      tellDone(say.as('list.added', { name: officer.name, code: officer.code }));
      onClose();
    },
  });
  useFieldErrors(form, add.error);
  const role = form.watch('role');
  const submit = form.handleSubmit(async (value) => {
    const checked = checkSecret(value.role, value.secret, value);
    if (checked.ok) await add.run(value);
    else form.setError('secret', { message: checked.error.code }, { shouldFocus: true });
  });
  return (
    <Dialog opened onClose={onClose} title={say('list.addTitle')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SelectField
            control={form.control}
            name="role"
            label={say('list.role')}
            data={ROLES.map((value) => ({ value, label: say(`role.${value}`) }))}
          />
          <TextField control={form.control} name="name" label={say('list.name')} required data-autofocus />
          <TextField
            control={form.control}
            name="code"
            label={say('list.code')}
            description={say('list.codeNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            upper
            required
            maxLength={8}
          />
          <SecretField
            control={form.control}
            name="secret"
            label={say(role === 'clerk' ? 'list.pin' : 'list.secret')}
            description={say(role === 'clerk' ? 'list.pinNote' : 'list.secretNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
          />
          <Trouble error={add.error} />
          <DialogFoot onClose={onClose} busy={add.busy}>
            {say('list.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
