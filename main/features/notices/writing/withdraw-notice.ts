/** A notice taken back: it stays on record, and whatever of it has not gone out yet goes nowhere any more. */
import { fail, ok } from '../../../../domain/result';
import { insertNoticeEvent, isWithdrawn, readNotice } from '../rows/notices';
import { withdrawPapers } from '../../papers/withdraw-papers';
import type { CommandContext } from '../../../call/handler';
import { takeBack } from '../../mail/letters/call-off';
import { viewOf } from '../notice-standing';
import { withdrawFromPortal } from '../portal/publish-portal';

export function withdrawNotice(
  { tx, officer, counter }: CommandContext,
  { id, reason }: { id: string; reason: string },
) {
  const row = readNotice(tx, id);
  if (!row) return fail('notice-unknown');
  if (isWithdrawn(tx, id)) return fail('notice-withdrawn');
  insertNoticeEvent(tx, { notice: id, kind: 'withdrawn', officer: officer.id, note: reason });
  takeBack(tx, { kind: 'notice', id }, { officer: officer.id, reason });
  withdrawPapers(tx, id, officer.id);
  tx.afterCommit(() => {
    withdrawFromPortal(counter, id).catch((error: unknown) =>
      counter.log.error('portal not told of the withdrawal', { error }),
    );
  });
  return ok({ notice: viewOf(tx, row) });
}
