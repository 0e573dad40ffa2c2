import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';
import { ReasonDialog } from '../../../ui/reason-dialog';
import type { SeriesRow } from './numbers-rows';

/** A closed range gives no more numbers; those used stay. */
export function CloseRange({
  row,
  onClose,
}: {
  readonly row: SeriesRow | null;
  readonly onClose: () => void;
}) {
  const say = useWords('numbers');
  const closing = useDo('cases.closeRange', {
    onDone: () => {
      tellDone(say.as('range.closed'));
      onClose();
    },
  });
  const range = row?.range ?? null;
  if (range === null) return null;
  return (
    <ReasonDialog
      opened
      danger
      label={say('reasonLabel')}
      maxLength={200}
      title={say('range.closeTitle', {
        range: say('series.range', { first: range.first, last: range.last }),
      })}
      text={say('range.closeText')}
      yes={say('range.closeYes')}
      busy={closing.busy}
      error={closing.error}
      onReason={(reason) => void closing.run({ id: range.id, reason })}
      onClose={onClose}
    />
  );
}
