import { Stack, Text } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import type { ControlRow } from '../../../../preload/contract/esv2';
import { useDo } from '../../../ui/bridge';
import { DialogFoot } from '../../../ui/dialog-foot';
import { TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useFollowed } from './use-follow';

/** The case was seen in ESV3, under whatever number. */
export function ArriveForm({ row, onClose }: { readonly row: ControlRow; readonly onClose: () => void }) {
  const say = useWords('esv2');
  const form = useContractForm(contract['esv2.arrive'].input, { item: row.item, esv3Number: '' });
  const arrive = useDo('esv2.arrive', { onDone: useFollowed(row, 'arrived', onClose) });
  useFieldErrors(form, arrive.error);
  return (
    <form onSubmit={(event) => void form.handleSubmit((input) => arrive.run(input))(event)} noValidate>
      <Stack>
        <Text>{say('one.arriveText')}</Text>
        <TextField control={form.control} name="esv3Number" label={say('one.esv3Number')} data-autofocus />
        <Trouble error={arrive.error} atFields />
        <DialogFoot onClose={onClose} busy={arrive.busy}>
          {say('one.arrive')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
