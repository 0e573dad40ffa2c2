/** The poster that says that a court's registration is closed, since when, and what its people are offered (S1.10). */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { fail, failAt, ok } from '../../../domain/result';
import type { CommandContext } from '../../call/handler';
import { readEvents, readOutageInForce } from '../outages/rows/outages';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import { officePaper } from '../papers/office-paper';
import { courtOf } from './slot-rules';

export function printClosed({ tx, counter, officer }: CommandContext, { court: code }: { court: string }) {
  const court = courtOf(tx, code);
  if (!court) return failAt('court', 'court-unknown');
  const outage = readOutageInForce(tx);
  if (!outage) return fail('no-outage');
  const decided = readEvents(tx, outage.id).findLast((event) => event.court === code);
  if (decided?.option !== 'P3') return fail('registration-open');
  const documentId = `closed-${decided.seq}`;
  const papers = readPapersOf(tx, documentId);
  const paper = queuePaper(tx, {
    ...{ documentId, number: '', size: 'A4', printer: counter.devices.preferences.get().printers.A4 },
    ...{ officer: officer.id, reason: '' },
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    document: {
      kind: 'closed-poster',
      version: 1,
      data: { office: officePaper(tx), court: court.name, closedAt: decided.at, writtenAt: tx.at },
    },
  });
  return ok({ paper });
}
