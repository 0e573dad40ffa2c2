import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { STATES } from '../../../domain/settings/office';
import { feeTable, type FeeTableValue } from '../../../preload/contract/settings';
import { useLent } from '../../ui/approval';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { SelectField, TextField } from '../../ui/field';
import { useContractForm } from '../../ui/form';
import { typedDate } from '../../ui/local-time';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

export interface NewTableProps {
  /** Its lines are where the new one begins. */
  readonly like: FeeTableValue;
  /** Ids that are given, whenever their tables hold. */
  readonly taken: readonly string[];
  readonly from: string;
  readonly onMade: (id: string) => void;
}

/** A fee table that the office has not had so far, from a day on. */
export function NewTable(props: NewTableProps) {
  const say = useWords('settings');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {say('fees.newTable')}
      </Button>
      <Dialog opened={opened} onClose={close} title={say('fees.newTable')}>
        {opened && <TableForm {...props} onClose={close} />}
      </Dialog>
    </>
  );
}

const head = feeTable.omit({ items: true });

function TableForm({ like, taken, from, onMade, onClose }: NewTableProps & { readonly onClose: () => void }) {
  const say = useWords('settings');
  const form = useContractForm(head, { id: '', nameMs: '', state: like.state });
  const { control } = form;
  const saving = useLent('settings.saveFeeTable', {
    onDone: (_, { feeTable: made }) => {
      tellDone(say.as('saved'));
      onMade(made.id);
      onClose();
    },
  });
  const send = form.handleSubmit((typed) => {
    if (taken.includes(typed.id)) {
      form.setError('id', { message: 'code-twice' }, { shouldFocus: true });
      return;
    }
    const line = say('fees.newLines', { table: like.nameMs });
    const what = say('fees.approve', { table: typed.nameMs, line, day: typedDate(from) });
    void saving.run({ feeTable: { ...typed, items: like.items }, from }, what);
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Text>{say('fees.newText', { table: like.nameMs, day: typedDate(from) })}</Text>
        <TextField control={control} name="nameMs" label={say('fees.tableName')} required data-autofocus />
        <TextField control={control} name="id" label={say('fees.code')} required upper />
        <SelectField
          control={control}
          name="state"
          label={say('fees.tableState')}
          data={STATES.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Trouble error={saving.error} atFields />
        <DialogFoot onClose={onClose} busy={saving.busy}>
          {say('fees.newSave')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
