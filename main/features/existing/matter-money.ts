/** What is paid on an existing case, held against the office's own table and against what was paid before (S1.4, S1.12). */
import { checkFees, type FeeLine, type FeesError } from '../../../domain/cases/fees';
import { sen } from '../../../domain/money/money';
import { letOffOf, type LetOff } from '../../../domain/receipts/let-off';
import {
  settle,
  type ElsewherePayment,
  type Payment,
  type ReceiptPayment,
  type Settlement,
} from '../../../domain/receipts/payment';
import type { Receipt } from '../../../domain/receipts/receipt';
import type { CivilDate } from '../../../domain/time/civil-time';
import { fail, failAt, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Court } from '../../../preload/contract/settings';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { isExternalNumberClaimed, isOwnNumber } from '../receipts/rows/payments';
import { isFormSerialUsed } from '../receipts/rows/receipts';
import { printableTexts } from '../papers/printable-texts';
import { receiptLine, unsettled } from '../receipts/money-as-typed';
import { nextReceipt } from '../receipts/next-receipt';
import { feeTablesOn } from '../settings/tables';
import { codesStop, feesStop } from '../settings/borrowed';

type Input = ParsedInputOf<'existing.receive'>;
type Paid = NonNullable<Input['paid']>;

export interface OwnReceipt {
  readonly serial: { readonly book: string; readonly serial: number; readonly number: string };
  readonly receipt: Omit<Receipt, 'caseNumber'>;
}

interface MatterMoney {
  readonly paidBy: string;
  readonly receipt: string;
  readonly amountSen: number;
  readonly esv2Down: string;
  /** Of what the court's table asks. */
  readonly letOff: LetOff | undefined;
  readonly own?: OwnReceipt;
  readonly elsewhere?: { readonly payment: ElsewherePayment; readonly settlement: Settlement };
}

const NOTHING: MatterMoney = { paidBy: '', receipt: '', amountSen: 0, esv2Down: '', letOff: undefined };

/** @param on the day on which the money is taken: the fees are those of that day */
export function moneyOf(tx: ReadTx, input: Input, court: Court, on: CivilDate) {
  const { paid, system } = input;
  if (paid === null) return ok(NOTHING);
  const { payment } = paid;
  const table = feeTablesOn(tx, on).find(({ id }) => id === court.feeTable);
  const lines = paid.lines.map((line): FeeLine => {
    const known = table?.items.find(({ code }) => code === line.code);
    return {
      ...{ code: known?.code ?? '', descriptionMs: line.description, descriptionEn: line.description },
      ...{ revenueCode: known?.revenueCode ?? line.revenueCode, amountSen: sen(line.amountSen) },
      ...{ nature: known?.nature ?? line.nature, ...(known ? { tableSen: sen(known.amountSen) } : {}) },
      ...(line.reason === undefined ? {} : { reason: line.reason }),
    };
  });
  const fees = checkFees(lines);
  if (!fees.ok) return failAt(pathOf(fees.error), fees.error.code);
  const settled = settle(fees.value.totalSen, payment as Payment, {
    roundMethods: needSetting(tx, 'office').roundMethods,
  });
  if (!settled.ok) return unsettled(settled.error, { payment: 'paid.payment', lines: 'paid.lines' });
  const settlement = settled.value;
  const letOff = letOffOf(lines, settlement);
  if (payment.method === 'external') {
    const problem = externalProblem(tx, system, payment);
    if (problem) return failAt(problem.path, problem.code);
    const { amountSen } = settlement;
    return ok<MatterMoney>({
      ...{ ...NOTHING, paidBy: payment.system, receipt: payment.number, amountSen, letOff },
      elsewhere: { payment, settlement },
    });
  }
  // ESV2 gives its own receipt; a manual one stands for it only while it is down too (S1.12)
  if (system === 'ESV2' && paid.esv2Down === '') return failAt('paid.esv2Down', 'esv2-receipt-first');
  if (lines.some(({ tableSen }) => tableSen !== undefined) && table && feesStop(tx, court, table))
    return fail('fee-table-foreign', { values: { table: table.nameMs, court: court.name } });
  if (codesStop(tx, input.outage, lines)) return fail('revenue-codes-open');
  const texts = printableTexts(textsOf(paid));
  if (!texts.ok) return texts;
  if (paid.formSerial && isFormSerialUsed(tx, paid.formSerial))
    return failAt('paid.formSerial', 'form-serial-used');
  const serial = nextReceipt(tx);
  if (!serial.ok) return serial;
  const receipt = receiptOf(paid, payment as ReceiptPayment, lines, settlement);
  return ok<MatterMoney>({
    ...{ paidBy: '', receipt: serial.value.number, amountSen: settlement.amountSen, letOff },
    ...{ esv2Down: system === 'ESV2' ? paid.esv2Down : '', own: { serial: serial.value, receipt } },
  });
}

function pathOf(error: FeesError): string {
  if (!('line' in error)) return 'paid.lines';
  return `paid.lines.${error.line}.${error.code === 'reason-needed' ? 'reason' : 'amountSen'}`;
}

const receiptOf = (
  { formSerial, payer }: Paid,
  payment: ReceiptPayment,
  lines: readonly FeeLine[],
  { amountSen, roundingSen, changeSen }: Settlement,
): OwnReceipt['receipt'] => ({
  ...{ formSerial, payer, amountSen, roundingSen, payment },
  changeSen: payment.method === 'cash' ? changeSen : null,
  lines: lines.map(receiptLine),
});

/** A receipt of another system stands against one case only, and ESV2's against a case of ESV2. */
function externalProblem(
  tx: ReadTx,
  system: Input['system'],
  payment: Extract<Paid['payment'], { method: 'external' }>,
) {
  if (payment.system === 'ESV2' && system !== 'ESV2')
    return { path: 'paid.payment.system', code: 'receipt-system-wrong' } as const;
  return isExternalNumberClaimed(tx, payment.system, payment.number) || isOwnNumber(tx, payment.number)
    ? ({ path: 'paid.payment.number', code: 'reference-claimed' } as const)
    : undefined;
}

/** What will stand on the receipt. */
const textsOf = ({ payer, lines, payment }: Paid): (readonly [path: string, text: string])[] => [
  ['paid.payer', payer],
  ['paid.payment.bank', payment.method === 'cheque' ? payment.bank : ''],
  ...lines.map(({ description }, line) => [`paid.lines.${line}.description`, description] as const),
];
