import { useLent } from '../../../ui/approval';
import { tellDone } from '../../../ui/notify';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { useWords } from '../../../ui/words';

export interface DismissDialogProps {
  readonly outage: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The report was no outage: it stays on record with the reason. */
export function DismissDialog({ outage, opened, onClose }: DismissDialogProps) {
  const say = useWords('outages');
  const dismiss = useLent('outages.dismiss', {
    onDone: () => {
      tellDone(say.as('confirm.dismissed'));
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={say('confirm.dismissTitle')}
      text={say('confirm.dismissText')}
      label={say('confirm.dismissReason')}
      note={say('confirm.dismissReasonNote')}
      yes={say('confirm.dismiss')}
      danger
      busy={dismiss.busy}
      error={dismiss.error}
      onReason={(reason) => void dismiss.run({ id: outage, reason }, say('confirm.dismiss'))}
    />
  );
}
