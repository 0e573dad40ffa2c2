import type { MailBatchView } from '../../../preload/contract/mail';
import type { MailCounts } from '../../../domain/mail/mail-counts';
import { isTakenBack, standingOfBatch } from './mail-standing';
import type { ReadTx } from '../../register/transaction';
import { readBatchEvent, type MailBatch } from './rows/batches';
import { readHold } from './rows/queue';
import { readCounts } from './rows/mail-counts';

/** As many as {@link eachForHand} gives. */
const forHandOf = (counts: MailCounts): number =>
  counts['by-hand'] + counts.cancelled + counts.refusedUnasked;

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
    forHand: state === 'hand-confirmed' || isTakenBack(tx, batch) ? 0 : forHandOf(readCounts(tx, batch.id)),
    handFileAt: readBatchEvent(tx, batch.id, 'hand-file')?.at ?? null,
    hold: hold ? { code: hold.code, since: hold.since, nextTry: hold.nextTry } : null,
  };
}
