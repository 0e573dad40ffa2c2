import type { MailBatchView } from '../../../preload/contract/mail';
import { isTakenBack, standingOfBatch } from './mail-standing';
import type { ReadTx } from '../../register/transaction';
import { readBatchEvent, type MailBatch } from './rows/batches';
import { readHold } from './rows/queue';
import { countForHand } from './rows/recipients';

/** A batch as screens show it. */
export function viewOf(tx: ReadTx, batch: MailBatch): MailBatchView {
  const { state, publishedAt, reference, proof, ...standing } = standingOfBatch(tx, batch);
  const { recipients, waiting, accepted, delayed, refused, inDoubt, cancelled } = standing;
  const hold = state === 'sending' ? readHold(tx) : undefined;
  return {
    ...{
      id: batch.id,
      origin: batch.origin,
      originId: batch.originId,
      state,
      mode: batch.mode,
      subject: batch.subject,
    },
    counts: { recipients, waiting, accepted, delayed, refused, inDoubt, cancelled },
    ...{ queuedAt: batch.queuedAt, publishedAt, reference, proof },
    forHand: state === 'hand-confirmed' || isTakenBack(tx, batch) ? 0 : countForHand(tx, batch.id),
    handFileAt: readBatchEvent(tx, batch.id, 'hand-file')?.at ?? null,
    hold: hold ? { code: hold.code, since: hold.since, nextTry: hold.nextTry } : null,
  };
}
