import { SimpleGrid, Stack } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import type { ExistingMatter } from '../../../../preload/contract/existing';
import { useDo } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { DateField, TextAreaField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { today, typedDate } from '../../../ui/local-time';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { typedDay, typedDayIfAny } from '../../../ui/typed-day';
import { useTold } from './use-told';

const schema = contract['existing.ask'].input.extend({ askedOn: typedDay, askAgainOn: typedDayIfAny });

export interface AskDialogProps {
  readonly matter: ExistingMatter;
  readonly onClose: () => void;
}

/** SAINS or BTMK JKSM was asked after it: when, what was said, and when to ask again. */
export function AskDialog({ matter, onClose }: AskDialogProps) {
  const say = useWords('existing');
  const tell = useTold(matter);
  const form = useContractForm(schema, {
    ...{ id: matter.id, askedOn: typedDate(today()), askAgainOn: '', reason: '' },
  });
  const { control } = form;
  const keep = useDo('existing.ask', {
    onDone: () => {
      tell('asked');
      onClose();
    },
  });
  useFieldErrors(form, keep.error);
  return (
    <Dialog opened onClose={onClose} title={say('one.asked')}>
      <form onSubmit={(event) => void form.handleSubmit((input) => keep.run(input))(event)} noValidate>
        <Stack>
          <TextAreaField control={control} name="reason" label={say('one.words')} required data-autofocus />
          <SimpleGrid cols={2}>
            <DateField control={control} name="askedOn" label={say('one.askedOn')} required />
            <DateField control={control} name="askAgainOn" label={say('one.askAgainOn')} />
          </SimpleGrid>
          <Trouble error={keep.error} atFields />
          <DialogFoot onClose={onClose} busy={keep.busy}>
            {say('one.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
