import { Button, Stack, Text } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useState } from 'react';
import { contract } from '../../../preload/contract/contract';
import type { NoticeView } from '../../../preload/contract/notice-values';
import { useDo } from '../../ui/bridge';
import { DateTimeField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

interface Props {
  readonly notice: NoticeView;
  readonly channel: 'portal' | 'counter';
}

/** The officer of the channel says when it was published, and under which reference. */
export function ConfirmButton({ notice, channel }: Props) {
  const say = useWords('notices');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {say('column.confirm')}
      </Button>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={say('confirm.title', { channel: say(`channel.${channel}`) })}
      >
        <ConfirmForm notice={notice} channel={channel} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function ConfirmForm({ notice, channel, onClose }: Props & { readonly onClose: () => void }) {
  const say = useWords('notices');
  const form = useContractForm(contract['notices.confirmChannel'].input, {
    id: notice.id,
    channel,
    atLocal: '',
    reference: '',
  });
  const confirm = useDo('notices.confirmChannel', {
    onDone: () => {
      tellDone(say('confirm.done'));
      onClose();
    },
  });
  useFieldErrors(form, confirm.error);
  const send = form.handleSubmit(async (input) => {
    await confirm.run(input);
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Text>{say('confirm.text')}</Text>
        <DateTimeField control={form.control} name="atLocal" label={say('confirm.at')} withNow required />
        <TextField
          control={form.control}
          name="reference"
          label={say('confirm.reference')}
          description={say('confirm.referenceNote')}
          required
        />
        <Trouble error={confirm.error} atFields />
        <DialogFoot onClose={onClose} busy={confirm.busy}>
          {say('confirm.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
