import { Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { useState, type SyntheticEvent } from 'react';
import type { RowOf } from '../../../preload/contract/contract';
import { useDo, useIntentKey } from '../../ui/bridge';
import { DialogFoot } from '../../ui/dialog-foot';
import { MoneyInput } from '../../ui/money-input';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

export type Claim = RowOf<'receipts.claims'>;

/** Number and amount as they stand where the money came in; what was claimed is not shown, so that nobody copies it. */
export function MatchClaim({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const say = useWords('receipts');
  const { key } = useIntentKey();
  const [number, setNumber] = useState('');
  const [amountSen, setAmount] = useState<number | null>(null);
  const match = useDo('receipts.match', {
    onDone: () => {
      tellDone(say.as('claims.done', { number: claim.number }));
      onClose();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (amountSen !== null) void match.run({ key, payment: claim.seq, number, amountSen });
  };
  return (
    <Dialog opened onClose={onClose} title={say('claims.matchTitle', { number: claim.number })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{say('claims.matchText')}</Text>
          <TextInput
            label={say('claims.reference')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            maxLength={60}
            required
            data-autofocus
          />
          <MoneyInput label={say('claims.amount')} value={amountSen} onChange={setAmount} required />
          <Trouble error={match.error} />
          <DialogFoot
            onClose={onClose}
            busy={match.busy}
            disabled={number.trim() === '' || amountSen === null}
          >
            {say('claims.match')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
