/** An outage's report as files, drawn up, written and packed on the thread of long work: a long outage's takes a while. */
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../domain/result';
import { toLocalText } from '../../../domain/time/civil-time';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { LongJob } from '../../call/long-work';
import { crestNow } from '../settings/crest';
import { lookInto } from '../../register/look';
import { isDiskFull, writeWhole } from '../../register/whole-file';
import { outageReportOf, type ReportContext } from './outage-report';
import { reportBook } from './report-book';

export interface ReportOrder extends Omit<ReportContext, 'tx'> {
  readonly registerFile: string;
  readonly outage: OutageSummary;
  readonly drill: boolean;
  /** The folder that was chosen. */
  readonly folder: string;
}

export type ReportQuestions = {
  /** An A4 page's HTML as a PDF. */
  paper: { input: string; output: Uint8Array };
};

/** PDF and workbook beside each other, each there whole or not at all; answers their names. */
export const reportJob: LongJob<
  ReportOrder,
  Result<{ files: string[] }, { code: 'disk-full' | 'folder-unusable' }>,
  ReportQuestions
> = {
  name: 'report',
  work: async (order, scene) => {
    const { document, crest } = drawnUp(order);
    const { renderDocument } = await import('../../../papers/render-document');
    const html = renderDocument(document, {
      ...{ size: 'A4', mark: { kind: 'original' }, drill: order.drill, crest },
    });
    const [pdf, book] = await Promise.all([scene.ask('paper', html), reportBook(document.data)]);
    const stamp = toLocalText(order.now).slice(0, 16).replaceAll(/[-:]/g, '');
    const name = `${order.drill ? 'LATIHAN-' : ''}laporan-${order.outage.id}-${stamp}`;
    const files = [
      { file: `${name}.pdf`, bytes: pdf },
      { file: `${name}.xlsx`, bytes: book },
    ];
    try {
      for (const { file, bytes } of files) writeWhole(join(order.folder, file), bytes, 0o644);
    } catch (error) {
      return fail(isDiskFull(error) ? 'disk-full' : 'folder-unusable');
    }
    return ok({ files: files.map(({ file }) => file) });
  },
};

function drawnUp({ registerFile, outage, ...context }: ReportOrder) {
  const { checkable, close } = lookInto(registerFile);
  try {
    const tx = checkable.reading();
    return { document: outageReportOf({ ...context, tx }, outage), crest: crestNow(tx) };
  } finally {
    close();
  }
}
