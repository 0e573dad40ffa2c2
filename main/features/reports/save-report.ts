/** The outage's report on paper, and as files in a folder of one's choice. */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { fail, ok } from '../../../domain/result';
import { paperDocument } from '../../../papers/paper-document';
import type { OutageSummary } from '../../../preload/contract/outages';
import { readSummary } from '../outages/rows/outages';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import type { CommandContext, TaskContext } from '../../call/handler';
import { isUnusable } from '../../call/chosen-folder';
import { registerFile } from '../../register/register';
import type { ReadTx } from '../../register/transaction';
import { outageReportOf } from './outage-report';
import { reportJob } from './report-job';

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

/** Its files, made on the thread of long work. */
export async function saveReport(
  { counter, officer, now }: TaskContext,
  input: { outage: string; folder: string },
) {
  const { register } = counter;
  if (!register || !officer) return fail('outage-unknown');
  const outage = reportable(register.reading(), input.outage);
  if (!outage.ok) return outage;
  if (await isUnusable(counter, input.folder))
    return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  const order = {
    registerFile: registerFile(counter.folder),
    ...{ outage: outage.value, folder: input.folder, drill: counter.drill },
    ...{ now, officer, appVersion: counter.devices.appVersion },
  };
  return counter.farWork.run(reportJob, order, {
    answers: { paper: (html) => counter.devices.makePaper([() => html], 'A4') },
  });
}
