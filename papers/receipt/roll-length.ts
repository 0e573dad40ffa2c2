import { amountInWords } from '../../domain/money/amount-in-words';
import { sen } from '../../domain/money/money';
import type { PaperView } from '../look/paper-view';
import type { ReceiptPaper } from './receipt-data';
import { paymentFacts } from './receipt-parts';

const FULL_COLUMN = 34;
const LINE_COLUMN = 26;
/** Height of one text line on the roll, millimetres, rounded up. */
const LINE_MM = 4.2;

/**
 * Length of the roll that a receipt needs, in millimetres. CSS cannot ask for a page as long as its content, and
 * a page too short would be cut in two by the printer. So the lines are counted with a narrow column: the
 * estimate errs on the long side, and the tail is a little blank paper.
 */
export function rollLengthMm(data: ReceiptPaper, view: PaperView): number {
  const issued = view.mark.kind === 'preview' ? null : data.issued;
  let lines = 0;
  lines += rows(data.office.department, FULL_COLUMN) + rows(data.office.name, 28);
  lines += rows(data.office.address.join(', '), FULL_COLUMN) + 1;
  lines += 2 + rows(data.payer.name, FULL_COLUMN) + (data.payer.identity === null ? 0 : 1);
  if (issued !== null) lines += 2;
  if (data.case !== null) lines += 2 + rows(`${data.case.typeCode} ${data.case.typeName}`, FULL_COLUMN);
  if (data.formSerial !== null) lines += 2;
  if (data.replaces !== null) lines += 2;
  for (const line of data.lines) lines += rows(`${line.description} · amanah`, LINE_COLUMN) + 1;
  lines += 3 + rows(amountInWords(sen(data.amountSen)), FULL_COLUMN);
  for (const fact of paymentFacts(data.payment)) lines += rows(fact.value, 16);
  lines += rows(`${data.officer.name} ${data.officer.id} Pegawai Kaunter`, FULL_COLUMN) + 4;
  const bands = (view.drill ? 1 : 0) + (view.mark.kind === 'original' ? 0 : 1);
  const fixed = 35 + (issued === null ? 0 : 36) + bands * 16;
  return Math.ceil(fixed + lines * LINE_MM);
}

function rows(text: string | null, column: number): number {
  return text === null ? 0 : Math.ceil(text.length / column);
}
