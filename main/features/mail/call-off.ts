/** Nothing more of a batch goes out: an officer calls it off, or takes its notice back. */
import { insertBatchEvent } from './rows/batches';
import { readMessagesIn } from './rows/recipients';
import { stepMessage } from './rows/mail';
import type { WriteTx } from '../../register/transaction';

/** What still waits in the batch: nobody was given it yet, so it can be called back. */
export const waitingIn = (tx: WriteTx, batch: string): number[] => [
  ...readMessagesIn(tx, batch, 'waiting'),
  ...readMessagesIn(tx, batch, 'delayed'),
];

/** Cancels these messages of the batch and keeps why; what is on its way cannot be called back. */
export function callOff(
  tx: WriteTx,
  batch: string,
  waiting: readonly number[],
  { officer, reason }: { officer: string; reason: string },
): void {
  for (const message of waiting) stepMessage(tx, message, { event: 'cancelled', stage: 'counter', officer });
  insertBatchEvent(tx, {
    ...{ batch, kind: 'cancelled', effectiveAt: tx.at, reference: '', note: reason, officer },
  });
  tx.journal('mail.cancelled', { batch, messages: waiting.length, by: officer });
}
