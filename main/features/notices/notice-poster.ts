/** A notice's poster: its frozen paper, and putting it into the print queue (S0.3). */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import type { PaperDocument } from '../../../papers/paper-document';
import type { NoticeContent } from '../../../preload/contract/notice-values';
import { channelsOf, isWithdrawn, readContent, readNotice } from './rows/notices';
import { papersOf, queuePaper } from '../papers/rows/papers';
import { good, refuse, type CommandContext } from '../../call/handler';

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
  if (!row) return refuse('notice-unknown');
  if (isWithdrawn(tx, id)) return refuse('notice-withdrawn');
  if (!channelsOf(tx, id).some(({ channel }) => channel === 'counter')) return refuse('channel-not-open');
  const papers = papersOf(tx, id).filter(({ kind }) => kind === 'poster');
  const paper = queuePaper(tx, {
    documentId: id,
    number: `${row.outage}/${row.number}`,
    size: 'A4',
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    document: posterOf(readContent(tx, id)),
    printer: counter.devices.preferences.get().printers.A4,
    officer: officer.id,
    reason: '',
  });
  return good({ paper });
}
