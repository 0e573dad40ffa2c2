import { Stack } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import type { Intake } from '../../../../preload/contract/intakes';
import { useDo } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

export interface EnterDialogProps {
  readonly intake: Intake;
  readonly onClose: () => void;
}

/** The system was back first: the case stands there, under this number. */
export function EnterDialog({ intake, onClose }: EnterDialogProps) {
  const say = useWords('intakes');
  const form = useContractForm(contract['intakes.enter'].input, { id: intake.id, number: '' });
  const keep = useDo('intakes.enter', {
    onDone: () => {
      tellDone(say.as('one.done', { reference: intake.reference, state: say.as('state.entered') }));
      onClose();
    },
  });
  useFieldErrors(form, keep.error);
  return (
    <Dialog opened onClose={onClose} title={`${say('one.entered')} · ${intake.reference}`}>
      <form onSubmit={(event) => void form.handleSubmit((input) => keep.run(input))(event)} noValidate>
        <Stack>
          <TextField control={form.control} name="number" label={say('one.number')} required data-autofocus />
          <Trouble error={keep.error} atFields />
          <DialogFoot onClose={onClose} busy={keep.busy}>
            {say('one.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
