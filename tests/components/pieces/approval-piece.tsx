import { useState } from 'react';
import { useApproved } from '../../../renderer/ui/approval';
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
