/** Calls about papers. What the clerk says of a paper is final for it; a further paper of the document says SALINAN n. */
import {
  PDF_ONLY,
  deniesReturn,
  isUnanswered,
  nextCopyNumber,
  waitsForPrinter,
} from '../../../domain/papers/print-job';
import { fail, ok } from '../../../domain/result';
import type { PaperMark } from '../../../papers/look/paper-view';
import type { CommandContext, Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { readPdf } from '../../register/paper-archive';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import {
  readPapersOf,
  readFrozen,
  readPaper,
  sendElsewhere,
  stepPaper,
  toPaper,
  type PaperRow,
} from './rows/papers';
import { readCancellation, readReceipt, readReplacementOf } from '../receipts/rows/receipts';
import { readReplacement } from '../summonses/rows/summonses';
import { papersList } from './papers-list';
import { queuePaper } from './queue-paper';
import { readOpenPapers, readWaitingFor } from './rows/waiting';
import { newId } from '../../register/new-id';

export const papersHandlers = {
  'papers.open': ({ tx }) => ok({ papers: readOpenPapers(tx).map(toPaper) }),

  'papers.list': ({ tx }, question) => ok(answerList(papersList, tx, question)),

  'papers.answer': ({ tx, officer }, { id, answer }) => {
    const row = readPaper(tx, id);
    const claim = row && readCancellation(tx, row.documentId)?.original;
    if (row && deniesReturn(answer, row.copy, claim ?? null)) return fail('original-was-surrendered');
    const step = stepPaper(tx, id, { event: answer, officer: officer.id });
    return step.ok ? ok({ paper: toPaper(step.value) }) : fail(step.error.code);
  },

  'papers.printAgain': (context, { id, reason }) => {
    const { tx, officer, counter } = context;
    const asked = readPaper(tx, id);
    if (!asked) return fail('paper-unknown');
    const papers = readPapersOf(tx, asked.documentId).filter(({ kind }) => kind === asked.kind);
    const waiting = papers.find(({ state }) => waitsForPrinter(state));
    if (waiting) return ok({ paper: toPaper(tryAgain(context, waiting)) });
    const unanswered = papers.find(({ state }) => isUnanswered(state));
    if (unanswered) return fail('print-state-wrong', { values: { state: unanswered.state } });
    const { kind, documentId, number, size } = asked;
    const { document } = readFrozen(tx, id);
    const mark = markOf(tx, kind, documentId);
    const paper = queuePaper(tx, {
      ...{ documentId, number, size, document, reason },
      ...(mark ? { mark } : {}),
      copy: nextCopyNumber(papers),
      printer: counter.devices.preferences.get().printers[size],
      officer: officer.id,
    });
    return ok({ paper });
  },

  'papers.retry': (context, { id }) => {
    const row = readPaper(context.tx, id);
    if (!row) return fail('paper-unknown');
    if (!waitsForPrinter(row.state)) return fail('print-state-wrong', { values: { state: row.state } });
    tryAgain(context, row);
    return ok({});
  },

  'papers.archived': async ({ counter }, { id }) => {
    const row = counter.register && readPaper(counter.register.reading(), id);
    if (!row) return fail('paper-unknown');
    if (!row.sha256) return fail('paper-not-archived');
    const read = await readPdf(counter.folder, row.sha256);
    if (read.state === 'good')
      return ok({ base64: Buffer.from(read.bytes).toString('base64'), sha256: row.sha256 });
    counter.log.error('archived paper differs', { paper: id, sha256: row.sha256, state: read.state });
    return fail('archive-changed');
  },

  'papers.printers': async ({ counter }) => {
    const seen = await counter.devices.spooler.list().catch(() => []);
    const chosen = Object.values(counter.devices.preferences.get().printers);
    const gone = [...new Set(chosen)].filter(
      (name) => name !== PDF_ONLY && !seen.some((known) => known.name === name),
    );
    return ok({
      printers: [
        ...seen.map(({ name, description, state }) => ({ name, description, state })),
        ...gone.map((name) => ({ name, description: '', state: 'gone' as const })),
      ],
    });
  },

  'papers.testPage': ({ tx, officer, counter }, { size }) => {
    const printer = counter.devices.preferences.get().printers[size];
    const data = {
      officeName: needSetting(tx, 'office').name,
      counterCode: needSetting(tx, 'counter').code,
      printer: printer === PDF_ONLY ? null : printer,
      at: tx.at,
    };
    const document = { kind: 'test-page' as const, version: 1 as const, data };
    const paper = queuePaper(tx, {
      ...{ documentId: newId(), number: '', size, copy: 0, document, printer, reason: '' },
      officer: officer.id,
    });
    return ok({ paper });
  },
} satisfies Handlers<'papers'>;

/** What a further paper of a document says that no longer holds. */
function markOf(tx: ReadTx, kind: string, documentId: string): PaperMark | undefined {
  if (kind === 'receipt' && readCancellation(tx, documentId)) {
    const by = readReplacementOf(tx, readReceipt(tx, documentId)?.number ?? '')?.number;
    return { kind: 'cancelled', ...(by === undefined ? {} : { by }) };
  }
  const instead = readReplacement(tx, documentId);
  return instead && { kind: 'superseded', ...instead };
}

/**
 * The next try is now, for this paper and for all that wait behind it at the same printer, on the printers that are
 * chosen for their sizes today.
 */
function tryAgain({ tx, counter, officer }: CommandContext, row: PaperRow): PaperRow {
  const { printers } = counter.devices.preferences.get();
  for (const paper of readWaitingFor(tx, row.printer)) {
    const printer = printers[paper.size];
    if (paper.state === 'queued' && paper.printer !== printer) sendElsewhere(tx, paper, printer, officer.id);
  }
  counter.prints.tryAgain();
  return readPaper(tx, row.id) ?? row;
}
