/** A notice's poster: its frozen paper, and putting it into the print queue (S0.3). */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { fail, ok } from '../../../domain/result';
import type { PaperDocument } from '../../../papers/paper-document';
import { paperDocument } from '../../../papers/paper-document';
import type { NoticeContent } from '../../../preload/contract/notice-values';
import { readChannels, isWithdrawn, readContent, readNotice } from './rows/notices';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import type { CommandContext } from '../../call/handler';

export function posterOf(content: NoticeContent): PaperDocument & { kind: 'poster' } {
  const { kind, system, office, since, restoredAt, nextAt, writtenAt, contact } = content;
  const words = (language: 'ms' | 'en', name: string) => {
    const { subject, can, cannot } = content[language];
    return { system: name, subject, can, cannot };
  };
  return {
    kind: 'poster',
    version: 1,
    data: {
      ...{
        officeName: office.name,
        kind,
        systemCode: system.code,
        since,
        restoredAt,
        nextAt,
        writtenAt,
        contact,
      },
      ms: words('ms', system.nameMs),
      en: words('en', system.nameEn),
      bodyMs: kind === 'free' ? content.ms.body : '',
      bodyEn: kind === 'free' ? content.en.body : '',
    },
  };
}

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
