/** A cancelled receipt of a case whose money was kept: the next serial stands in its place, for the same money. */
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import { replacementPaper } from '../../../papers/receipt/replacement-paper';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import type { ReadTx } from '../../register/transaction';
import { hijriOf } from '../calendar/hijri-months';
import { reopenMatter } from '../existing/move-matter';
import { printableTexts } from '../papers/printable-texts';
import { queuePaper } from '../papers/queue-paper';
import { readFrozen, readPapersOf } from '../papers/rows/papers';
import { reopenRow } from '../reconciliation/work-list/work-rows';
import { issueReceipt } from './issue-receipt';
import { nextReceipt } from './next-receipt';
import { replaceProblem } from './replaceable';
import { passOnClaim } from './rows/claims';
import { isFormSerialUsed, readLines, readReceipt } from './rows/receipts';

export function replaceReceipt(
  context: CommandContext,
  { id: cancelled, payer, formSerial }: ParsedInputOf<'receipts.replace'>,
) {
  const { tx, officer, counter } = context;
  const former = readReceipt(tx, cancelled);
  if (!former) return fail('receipt-unknown');
  const problem = replaceProblem(tx, former);
  if (problem) return fail(problem);
  const texts = printableTexts([['payer', payer]]);
  if (!texts.ok) return texts;
  if (formSerial && isFormSerialUsed(tx, formSerial))
    return fail('form-serial-used', { fields: [{ path: 'formSerial', code: 'form-serial-used' }] });
  const serial = nextReceipt(tx);
  if (!serial.ok) return serial;
  const { number } = serial.value;
  const { caseNumber, amountSen, roundingSen, payment, changeSen, outage, caseId, existing } = former;
  const { id, traceCode } = issueReceipt(
    tx,
    {
      formSerial,
      caseNumber,
      payer,
      lines: readLines(tx, cancelled),
      amountSen,
      roundingSen,
      payment,
      changeSen,
    },
    { ...serial.value, outage, caseId, existing, replaces: former.number, officer: officer.id },
  );
  passOnClaim(tx, cancelled);
  const reason = `${former.number} → ${number}`;
  if (caseId !== null) reopenRow(context, { item: caseId, reason });
  if (existing !== null) reopenMatter(context, { id: existing, reason });
  const document = replacementPaper(receiptPaperOf(tx, cancelled), {
    issued: { number, at: tx.at, traceCode, hijri: hijriOf(tx, tx.at) },
    officer: { id: officer.code, name: officer.name },
    ...{ payer, formSerial, replaces: former.number },
  });
  const { printers, receiptSize } = counter.devices.preferences.get();
  const paper = queuePaper(tx, {
    documentId: id, number, size: receiptSize, copy: 0, document,
    printer: printers[receiptSize], officer: officer.id, reason: '',
  }); // prettier-ignore
  return ok({ id, number, paper });
}

function receiptPaperOf(tx: ReadTx, receipt: string) {
  const { document } = readFrozen(tx, need(readPapersOf(tx, receipt)[0], 'paper of the receipt').id);
  if (document.kind !== 'receipt') throw new Error(`no receipt: ${document.kind}`);
  return document;
}
