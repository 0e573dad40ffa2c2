/** A notice's poster goes into the print queue (S0.3). */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { fail, ok } from '../../../domain/result';
import { paperDocument } from '../../../papers/paper-document';
import { posterOf } from '../../../papers/poster/poster-of';
import { readChannels, isWithdrawn, readContent, readNotice } from './rows/notices';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import type { CommandContext } from '../../call/handler';

/** The first is the original, every further one says SALINAN n. */
export function printPoster({ tx, counter, officer }: CommandContext, { id }: { id: string }) {
  const row = readNotice(tx, id);
  if (!row) return fail('notice-unknown');
  if (isWithdrawn(tx, id)) return fail('notice-withdrawn');
  if (!readChannels(tx, id).some(({ channel }) => channel === 'counter')) return fail('channel-not-open');
  const papers = readPapersOf(tx, id).filter(({ kind }) => kind === 'poster');
  const paper = queuePaper(tx, {
    documentId: id,
    number: `${row.outage}/${row.number}`,
    size: 'A4',
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    document: paperDocument.parse(posterOf(readContent(tx, id))),
    printer: counter.devices.preferences.get().printers.A4,
    officer: officer.id,
    reason: '',
  });
  return ok({ paper });
}
