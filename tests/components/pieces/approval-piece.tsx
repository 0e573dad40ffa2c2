import { useState } from 'react';
import { useApproved } from '../../../renderer/ui/approval';
import { ReasonDialog } from '../../../renderer/ui/reason-dialog';
import { Told } from './told';

/** Cancelling a receipt that is not there: main refuses it, but only once a supervisor has approved. */
export function ApprovalPiece() {
  const cancel = useApproved('receipts.cancel');
  const [answer, setAnswer] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    const input = { key: crypto.randomUUID(), id: crypto.randomUUID(), reason: 'test' };
    const got = await cancel.run({ ...input, original: 'surrendered' }, 'cancel R2-000124');
    setAnswer(got === null ? 'nobody approved' : got.ok ? 'done' : got.error.code);
  };
  return (
    <>
      <button type="button" onClick={() => void open()}>
        open
      </button>
      <Told value={answer} />
    </>
  );
}

/** A dialog whose act needs a supervisor: the approval stands above it. */
export function ApprovedDialogPiece() {
  const [opened, setOpened] = useState(false);
  const cancel = useApproved('receipts.cancel');
  const send = (reason: string): void => {
    const input = { key: crypto.randomUUID(), id: crypto.randomUUID(), reason };
    void cancel.run({ ...input, original: 'surrendered' }, 'cancel R2-000124');
  };
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        open
      </button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title="why"
        label="reason"
        yes="do it"
        busy={cancel.busy}
        error={cancel.error}
        onReason={send}
      />
    </>
  );
}
