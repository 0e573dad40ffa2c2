import { tellDone } from '../ui/notify';
import { ReasonDialog } from '../ui/reason-dialog';
import { useTwoPeople } from '../ui/two-people';
import { useWords } from '../ui/words';

interface SettleAnchorProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The machine's own record of the register is gone: two people say that this is the newest copy, and why. */
export function SettleAnchorDialog({ opened, onClose }: SettleAnchorProps) {
  const say = useWords('shell');
  const settle = useTwoPeople('backups.settleAnchor', {
    onDone: () => {
      tellDone(say.as('anchor.done'));
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={say('anchor.title')}
      text={say('anchor.text')}
      label={say('anchor.reason')}
      note={say('anchor.reasonNote')}
      yes={say('anchor.save')}
      busy={settle.busy}
      error={settle.error}
      onReason={(reason) => void settle.run({ reason }, say('anchor.what'))}
    />
  );
}
