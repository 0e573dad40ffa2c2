/** Enquiries belong to an outage; when its system is back, those who asked for it are called (S0.7). */
import { fail, ok } from '../../../../domain/result';
import type { AgendaLine } from '../../../call/feature';
import { countWaiting, insertEnquiry, type NewEnquiry } from '../rows/enquiries';
import { readOutage, readSummary } from '../../outages/rows/outages';
import type { CommandContext } from '../../../call/handler';
import type { ReadTx } from '../../../register/transaction';

/** Keeps an enquiry; only of an outage that there is. */
export function noteEnquiry({ tx, officer }: CommandContext, enquiry: NewEnquiry) {
  if (enquiry.outage !== null && !readOutage(tx, enquiry.outage)) return fail('outage-unknown');
  return ok({ id: insertEnquiry(tx, enquiry, officer.id) });
}

/** One line for every outage that is over and of which somebody waits for a call; none while the system is down. */
export function callsToMake(tx: ReadTx): AgendaLine[] {
  const waiting = countWaiting(tx);
  if (waiting.length === 0) return [];
  return waiting.flatMap(({ outage, n }): AgendaLine[] => {
    const known = outage === null ? undefined : readSummary(tx, outage);
    if (known && (known.state === 'reported' || known.state === 'in-force')) return [];
    return [
      {
        id: `calls-to-make-${outage ?? 'none'}`,
        kind: 'calls-to-make',
        urgency: 'soon',
        dueAt: null,
        values: { count: n, system: known?.system ?? 'AP' },
        to: '/applicants/enquiries',
      },
    ];
  });
}
