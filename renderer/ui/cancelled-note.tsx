import { IconReceiptOff } from '@tabler/icons-react';
import type { CancelledReceipt } from '../../preload/contract/values';
import styles from './cancelled-note.module.css';
import { rm } from './format';
import { useWords } from './words';

interface CancelledNoteProps {
  readonly cancelled: CancelledReceipt;
  /** The number of the receipt that stands in its place; null while none does. */
  readonly standing: string | null;
}

/** What follows from a case's receipt having been cancelled: replaced, money kept or given back, an original still out. */
export function CancelledNote({
  cancelled: { number, amountSen, originalOut },
  standing,
}: CancelledNoteProps) {
  const say = useWords('receipts');
  return (
    <div className={styles.note} role="note">
      <IconReceiptOff size={18} aria-hidden />
      <div>
        <strong>
          {standing === null
            ? say('follows.cancelled', { number, amount: rm(amountSen) })
            : say('follows.replaced', { number, standing })}
        </strong>
        <div>{standing === null ? say('follows.money') : say('follows.use', { standing })}</div>
        {originalOut && <div>{say('follows.originalOut')}</div>}
      </div>
    </div>
  );
}
