import { SimpleGrid, Stack } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import type { ControlRow } from '../../../../preload/contract/esv2';
import { useDo } from '../../../ui/bridge';
import { DialogFoot } from '../../../ui/dialog-foot';
import { DateField, TextAreaField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { today, typedDate } from '../../../ui/local-time';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { typedDay, typedDayIfAny } from '../../../ui/typed-day';
import { useFollowed } from './use-follow';

const schema = contract['esv2.notArrived'].input.extend({ askedOn: typedDay, askAgainOn: typedDayIfAny });

/** SAINS or BTMK JKSM was asked after the case: when, what was said, and when to ask again. */
export function NotArrivedForm({ row, onClose }: { readonly row: ControlRow; readonly onClose: () => void }) {
  const say = useWords('esv2');
  const form = useContractForm(schema, {
    ...{ item: row.item, askedOn: typedDate(today()), askAgainOn: '', reason: '' },
  });
  const { control } = form;
  const state = row.state === 'carried-over' ? 'carried-over' : 'not-arrived';
  const keep = useDo('esv2.notArrived', { onDone: useFollowed(row, state, onClose) });
  useFieldErrors(form, keep.error);
  return (
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
  );
}
