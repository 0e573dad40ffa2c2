import { useState } from 'react';
import { useConfirm } from '../../../renderer/ui/confirm';
import { ReasonDialog } from '../../../renderer/ui/reason-dialog';
import { Told } from './told';

export function ConfirmPiece() {
  const ask = useConfirm();
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const open = async (): Promise<void> => {
    const answer = await ask({ title: 'sure', text: 'It stays so.', yes: 'do it', danger: true });
    setAnswers((former) => [...former, answer]);
  };
  return (
    <>
      <button type="button" onClick={() => void open()}>
        open
      </button>
      <Told value={answers} />
    </>
  );
}

export function ReasonPiece() {
  const [opened, setOpened] = useState(false);
  const [reasons, setReasons] = useState<readonly string[]>([]);
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
        busy={false}
        // the first time it is refused
        error={reasons.length === 1 ? { code: 'disk-full' } : null}
        onReason={(reason) => {
          setReasons((former) => [...former, reason]);
          if (reasons.length > 0) setOpened(false);
        }}
      />
      <Told value={reasons} />
    </>
  );
}
