/** Nothing more of a batch goes out: an officer calls it off, or what it was sent for is taken back. */
import type { MailOrigin } from '../../../../domain/mail/kinds';
import { insertBatchEvent, readBatchOf } from '../rows/batches';
import { readMessagesIn } from '../rows/recipients';
import { stepMessage } from '../rows/mail';
import { tellKeeper } from '../tell-keeper';
import type { RecipientKind } from '../../../call/mail-recipients';
import type { WriteTx } from '../../../register/transaction';

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
  keepers: readonly RecipientKind[] = [],
): void {
  const cancelled = { event: 'cancelled', stage: 'counter', officer } as const;
  for (const message of waiting) {
    const step = stepMessage(tx, message, cancelled);
    if (step.ok) tellKeeper(tx, keepers, step.value, cancelled);
  }
  const { seq } = tx.journal('mail.cancelled', { batch, messages: waiting.length, by: officer });
  insertBatchEvent(tx, {
    ...{ batch, kind: 'cancelled', effectiveAt: tx.at, reference: '', note: reason, officer, seq },
  });
}

/**
 * The origin's own act when it is taken back: nobody is to be told of it any more, by whatever way. What no server has
 * been given yet is not sent; what is on its way cannot be called back. Nothing happens where no letter was queued.
 */
export function takeBack(tx: WriteTx, origin: MailOrigin, by: { officer: string; reason: string }): void {
  const batch = readBatchOf(tx, origin)?.id;
  if (batch === undefined) return;
  const waiting = waitingIn(tx, batch);
  if (waiting.length > 0) callOff(tx, batch, waiting, by);
  const { seq } = tx.journal('mail.taken-back', { batch, by: by.officer });
  insertBatchEvent(tx, {
    ...{ batch, kind: 'taken-back', effectiveAt: tx.at, reference: '', note: by.reason },
    ...{ officer: by.officer, seq },
  });
}
