import { Button, Stack, Text, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { contract } from '../../../preload/contract/contract';
import { HOWS } from '../../../preload/contract/outages';
import { useLent } from '../../ui/approval';
import { useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { CheckField, DateTimeField, SelectField, TextAreaField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

interface OwnerSaidProps {
  readonly outage: string;
}

/** What BPM says of the outage beside its first word (S0.2): who, when, by what way, and whether it is being repaired. */
export function OwnerSaidButton({ outage, ...look }: OwnerSaidProps & Pick<ButtonProps, 'size' | 'variant'>) {
  const say = useWords('outages');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return (
    <>
      <Button variant="default" {...look} onClick={() => setOpened(true)}>
        {say('ownerSaid.open')}
      </Button>
      <Dialog opened={opened} onClose={close} title={say('ownerSaid.title')}>
        <OwnerSaidForm outage={outage} onClose={close} />
      </Dialog>
    </>
  );
}

function OwnerSaidForm({ outage, onClose }: OwnerSaidProps & { readonly onClose: () => void }) {
  const say = useWords('outages');
  const { key } = useIntentKey();
  const form = useContractForm(contract['outages.ownerSaid'].input, {
    ...{ key, id: outage, saidLocal: '', toldBy: '', toldHow: 'telephone', note: '', repairing: false },
  });
  const { control } = form;
  const keep = useLent('outages.ownerSaid', {
    onDone: () => {
      tellDone(say.as('ownerSaid.done'));
      onClose();
    },
  });
  useFieldErrors(form, keep.error);
  const send = form.handleSubmit(async (input) => {
    await keep.run(input, say('ownerSaid.save'));
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Text>{say('ownerSaid.text')}</Text>
        <DateTimeField control={control} name="saidLocal" label={say('ownerSaid.at')} withNow required />
        <TextField
          control={control}
          name="toldBy"
          label={say('ownerSaid.by')}
          description={say('ownerSaid.byNote')}
          required
        />
        <SelectField
          control={control}
          name="toldHow"
          label={say('ownerSaid.how')}
          data={HOWS.map((how) => ({ value: how, label: say(`how.${how}`) }))}
          allowDeselect={false}
          required
        />
        <TextAreaField
          control={control}
          name="note"
          label={say('ownerSaid.note')}
          description={say('ownerSaid.noteNote')}
          required
        />
        <CheckField control={control} name="repairing" label={say('ownerSaid.repairing')} />
        <Trouble error={keep.error} atFields />
        <DialogFoot onClose={onClose} busy={keep.busy}>
          {say('ownerSaid.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
