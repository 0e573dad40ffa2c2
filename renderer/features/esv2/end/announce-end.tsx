import { Stack } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import { useLent } from '../../../ui/approval';
import { DialogFoot } from '../../../ui/dialog-foot';
import { DateField, TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { typedDay } from '../../../ui/typed-day';

const schema = contract['esv2.announceEnd'].input.extend({ endsOn: typedDay });

/** The last day of ESV2's use, and whose word it is; a later word extends it. */
export function AnnounceEnd({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('esv2');
  const form = useContractForm(schema, { endsOn: '', source: '' });
  const announce = useLent('esv2.announceEnd', {
    onDone: () => {
      tellDone(say.as('end.done'));
      onClose();
    },
  });
  useFieldErrors(form, announce.error);
  return (
    <form
      onSubmit={(event) => void form.handleSubmit((input) => announce.run(input, say('end.announce')))(event)}
      noValidate
    >
      <Stack>
        <DateField control={form.control} name="endsOn" label={say('end.endsOn')} required data-autofocus />
        <TextField
          control={form.control}
          name="source"
          label={say('end.source')}
          description={say('end.sourceNote')}
          required
        />
        <Trouble error={announce.error} atFields />
        <DialogFoot onClose={onClose} busy={announce.busy}>
          {say('end.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
