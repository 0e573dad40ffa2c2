import { Button, Group, Stack, Text } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useLent } from '../../../ui/approval';
import { useConfirm } from '../../../ui/confirm';
import { DateTimeField, TextField } from '../../../ui/field';
import { useFormat } from '../../../ui/format';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { SupervisorOnly } from './supervisor-only';

/** The system is back: since when, told by whom. Makes the re-registration list (S1.6). */
export function RestoreStep({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  return (
    <Stack gap="md">
      <Text>{say('restore.text')}</Text>
      <SupervisorOnly>
        <RestoreForm outage={outage} />
      </SupervisorOnly>
    </Stack>
  );
}

function RestoreForm({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  const format = useFormat();
  const ask = useConfirm();
  const form = useContractForm(contract['outages.restore'].input, {
    id: outage.id,
    restoredLocal: '',
    toldBy: '',
  });
  const restore = useLent('outages.restore', {
    onDone: ({ open }) => tellDone(say.as('restore.done', { count: open })),
  });
  useFieldErrors(form, restore.error);
  const send = form.handleSubmit(async (input) => {
    const [day = '', clock = ''] = input.restoredLocal.split('T');
    const yes = await ask({
      title: say('restore.sure', { system: outage.system }),
      text: say('restore.sureText', { at: `${format.civil(day)} ${clock}` }),
      yes: say('restore.save'),
    });
    if (yes) await restore.run(input, `${say('restore.save')} · ${outage.system}`);
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <DateTimeField
          control={form.control}
          name="restoredLocal"
          label={say('restore.at')}
          withNow
          required
        />
        <TextField control={form.control} name="toldBy" label={say('restore.toldBy')} required maw={420} />
        <Trouble error={restore.error} atFields />
        <Group>
          <Button type="submit" loading={restore.busy}>
            {say('restore.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
