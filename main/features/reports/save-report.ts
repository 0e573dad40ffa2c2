/** The outage's report on paper, and as files in a folder of one's choice. */
import { join } from 'node:path';
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { toLocalText } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import { renderDocument } from '../../../papers/render-document';
import { paperDocument } from '../../../papers/paper-document';
import type { OutageSummary } from '../../../preload/contract/outages';
import { readSummary } from '../outages/rows/outages';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import type { CommandContext, TaskContext } from '../../call/handler';
import { unusableFolder } from '../../register/folder';
import type { ReadTx } from '../../register/transaction';
import { isDiskFull, writeWhole } from '../../register/whole-file';
import { outageReportOf } from './outage-report';
import { reportBook } from './report-book';

/** A report needs an outage that somebody stood for; a bare report of one is nothing to be told of yet. */
function reportable(tx: ReadTx, id: string) {
  const outage = readSummary(tx, id);
  if (!outage) return fail('outage-unknown');
  if (outage.state === 'reported') return fail('outage-state-wrong', { values: { state: outage.state } });
  return ok(outage);
}

/** The first is the original, every further one says SALINAN n. */
export function printReport({ tx, counter, officer, now }: CommandContext, input: { outage: string }) {
  const outage = reportable(tx, input.outage);
  if (!outage.ok) return outage;
  const appVersion = counter.devices.appVersion;
  const papers = readPapersOf(tx, documentId(outage.value)).filter(({ kind }) => kind === 'outage-report');
  const paper = queuePaper(tx, {
    documentId: documentId(outage.value),
    number: outage.value.id,
    size: 'A4',
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    document: paperDocument.parse(outageReportOf({ tx, now, officer, appVersion }, outage.value)),
    printer: counter.devices.preferences.get().printers.A4,
    officer: officer.id,
    reason: '',
  });
  return ok({ paper });
}

const documentId = ({ id }: OutageSummary): string => `laporan-${id}`;

/** PDF and workbook beside each other, each there whole or not at all. */
export async function saveReport(
  { counter, officer, now }: TaskContext,
  input: { outage: string; folder: string },
) {
  const { register } = counter;
  if (!register || !officer) return fail('outage-unknown');
  const outage = reportable(register.reading(), input.outage);
  if (!outage.ok) return outage;
  if (unusableFolder(input.folder))
    return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  const appVersion = counter.devices.appVersion;
  const document = outageReportOf({ tx: register.reading(), now, officer, appVersion }, outage.value);
  const html = renderDocument(document, { size: 'A4', mark: { kind: 'original' }, drill: counter.drill });
  const [pdf, book] = await Promise.all([
    counter.devices.makePaper([() => html], 'A4'),
    reportBook(document.data),
  ]);
  const stamp = toLocalText(now).slice(0, 16).replaceAll(/[-:]/g, '');
  const name = `${counter.drill ? 'LATIHAN-' : ''}laporan-${outage.value.id}-${stamp}`;
  const files = [
    { file: `${name}.pdf`, bytes: pdf },
    { file: `${name}.xlsx`, bytes: book },
  ];
  try {
    for (const { file, bytes } of files) writeWhole(join(input.folder, file), bytes, 0o644);
  } catch (error) {
    if (isDiskFull(error)) return fail('disk-full');
    return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  }
  return ok({ files: files.map(({ file }) => file) });
}
