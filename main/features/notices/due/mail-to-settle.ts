/** E-mail of notices that waits for somebody's decision, as lines of the home list. */
import type { MailState } from '../../../../domain/mail/mail';
import type { AgendaLine } from '../../../call/feature';
import { readBatchEvent, readBatchesToSettle } from '../../mail/rows/batches';
import { readCounts } from '../../mail/rows/mail-counts';
import { isWithdrawn, readNotice, readNoticesOf } from '../rows/notices';
import { isOpen, readOpenSummaries, readSummary } from '../../outages/rows/outages';
import type { ReadTx } from '../../../register/transaction';

/**
 * What is in doubt waits until a person has settled it, even after the outage was closed: the app never sends it again
 * by itself. What was refused, and what goes by hand and is not confirmed, waits as long as the outage is open.
 */
export function mailToSettle(tx: ReadTx): AgendaLine[] {
  const notices = readOpenSummaries(tx).flatMap(({ id }) => readNoticesOf(tx, id).map((row) => row.id));
  return readBatchesToSettle(tx, 'notice', notices).flatMap(
    ({ id, originId: notice, mode }): AgendaLine[] => {
      if (readBatchEvent(tx, id, 'hand-confirmed')) return [];
      const row = readNotice(tx, notice);
      const outage = row && readSummary(tx, row.outage);
      const about = { system: outage?.system ?? '', number: row?.number ?? 1 };
      const counts = readCounts(tx, id);
      const line = (
        kind: string,
        state: MailState,
        urgency: AgendaLine['urgency'],
        to: string,
      ): AgendaLine[] => {
        const count = counts[state];
        if (count === 0) return [];
        return [{ id: `${kind}-${id}`, kind, urgency, dueAt: null, values: { ...about, count }, to }];
      };
      const doubt = line('mail-in-doubt', 'in-doubt', 'soon', `/mail/${notice}?state=in-doubt`);
      if (outage === undefined || !isOpen(outage) || isWithdrawn(tx, notice)) return doubt;
      return [
        ...doubt,
        ...line('mail-refused', 'refused', 'calm', `/mail/${notice}?state=refused`),
        ...(mode === 'hand' ? line('mail-by-hand', 'by-hand', 'soon', `/notices/${notice}`) : []),
      ];
    },
  );
}
