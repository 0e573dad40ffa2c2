import { Button } from '@mantine/core';
import type { OutputOf } from '../../../preload/contract/contract';
import { useApproved } from '../../ui/approval';
import { useIntentKey } from '../../ui/bridge';
import { rm, useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';

/** An original that was not returned: when it came back, or the button that says so before a supervisor. */
export function OriginalBack({ file }: { readonly file: OutputOf<'receipts.get'> }) {
  const say = useWords('receipts');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const { receipt, cancellation } = file;
  const { key } = useIntentKey();
  const take = useApproved('receipts.takeBackOriginal', {
    onDone: () => tellDone(say.as('cancel.backDone', { number: receipt.number })),
  });
  if (cancellation?.original !== 'not-returned') return null;
  const { returned } = cancellation;
  if (returned !== null) {
    const when = format.dateTime(returned.at);
    return <div>{say('cancel.returned', { when, officer: nameOf(returned.officer) })}</div>;
  }
  const what = say('cancel.backWhat', { number: receipt.number, amount: rm(receipt.amountSen) });
  return (
    <>
      <Button
        variant="default"
        mt="xs"
        loading={take.busy}
        onClick={() => void take.run({ key, id: receipt.id }, what)}
      >
        {say('cancel.back')}
      </Button>
      <Trouble error={take.error} />
    </>
  );
}
