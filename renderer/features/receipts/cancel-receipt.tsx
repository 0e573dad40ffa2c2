import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { useState, type SyntheticEvent } from 'react';
import type { InputOf, OutputOf } from '../../../preload/contract/contract';
import { useApproved } from '../../ui/approval';
import { useIntentKey } from '../../ui/bridge';
import { rm } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

const ORIGINALS = ['surrendered', 'unprinted', 'not-returned'] as const;
type Original = InputOf<'receipts.cancel'>['original'];

export interface CancelReceiptProps {
  readonly receipt: OutputOf<'receipts.get'>['receipt'];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Cancelling needs a reason, the fate of the original, and a supervisor who did not issue it. */
export function CancelReceipt({ receipt, opened, onClose }: CancelReceiptProps) {
  const say = useWords('receipts');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('cancel.title', { number: receipt.number })}
      size="lg"
      closeButtonProps={{ 'aria-label': say('cancel.no') }}
    >
      {opened && <CancelForm receipt={receipt} onClose={onClose} />}
    </Dialog>
  );
}

function CancelForm({ receipt, onClose }: Omit<CancelReceiptProps, 'opened'>) {
  const say = useWords('receipts');
  const { key } = useIntentKey();
  const [reason, setReason] = useState('');
  const [original, setOriginal] = useState<Original>('surrendered');
  const cancel = useApproved('receipts.cancel', {
    onDone: () => {
      tellDone(say.as('cancel.done', { number: receipt.number }));
      onClose();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const what = say('cancel.what', { number: receipt.number, amount: rm(receipt.amountSen) });
    void cancel.run({ key, id: receipt.id, reason: reason.trim(), original }, what);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{say('cancel.text')}</Text>
        <Textarea
          label={say('cancel.reason')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <Radio.Group label={say('cancel.original')} value={original} onChange={(value) => setOriginal(value)}>
          <Stack gap="xs" mt={4}>
            {ORIGINALS.map((each) => (
              <Radio
                key={each}
                value={each}
                label={say(`cancel.originals.${each}`)}
                description={say(`cancel.originalNote.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Trouble error={cancel.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel.no')}
          </Button>
          <Button type="submit" color="red" loading={cancel.busy} disabled={reason.trim() === ''}>
            {say('cancel.yes')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
