import { Stack } from '@mantine/core';
import { contract } from '../../../../preload/contract/contract';
import type { ControlRow } from '../../../../preload/contract/esv2';
import { useLent } from '../../../ui/approval';
import { DialogFoot } from '../../../ui/dialog-foot';
import { TextAreaField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useFollowed } from './use-follow';

const LEADS_TO = { withdraw: 'withdrawn', writeOff: 'written-off', reopen: 'waiting' } as const;

export interface GiveUpFormProps {
  readonly act: keyof typeof LEADS_TO;
  readonly row: ControlRow;
  readonly onClose: () => void;
}

/** What is done with a reason: withdrawn, written off, or a tick taken back. The first two are a supervisor's. */
export function GiveUpForm({ act, row, onClose }: GiveUpFormProps) {
  const say = useWords('esv2');
  const form = useContractForm(contract['esv2.withdraw'].input, { item: row.item, reason: '' });
  const keep = useLent(`esv2.${act}`, { onDone: useFollowed(row, LEADS_TO[act], onClose) });
  useFieldErrors(form, keep.error);
  const send = form.handleSubmit((input) => keep.run(input, `${say(`one.${act}`)} · ${row.number}`));
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <TextAreaField
          control={form.control}
          name="reason"
          label={say('one.reason')}
          required
          data-autofocus
        />
        <Trouble error={keep.error} atFields />
        <DialogFoot onClose={onClose} busy={keep.busy}>
          {say(`one.${act}`)}
        </DialogFoot>
      </Stack>
    </form>
  );
}
