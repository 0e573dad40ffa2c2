/** Fees and payment as typed, held against the office's own table: what a form says of the table is not taken on trust. */
import type { CaseType } from '../../../../domain/cases/case-type';
import { checkFees, proposeFees, type FeeLine, type FeeTable } from '../../../../domain/cases/fees';
import { sen } from '../../../../domain/money/money';
import { letOffOf, type LetOff } from '../../../../domain/receipts/let-off';
import { settle, type Payment, type Settlement } from '../../../../domain/receipts/payment';
import { fail, ok } from '../../../../domain/result';
import type { ReceiptLine } from '../../../../domain/receipts/receipt';
import type { IssueCaseInput } from '../../../../preload/contract/cases';
import type { Office } from '../../../../preload/contract/settings';
import { receiptLine, unsettled } from '../../receipts/money-as-typed';

export interface FeeFacts {
  readonly lines: readonly ReceiptLine[];
  readonly settlement: Settlement;
  readonly letOff: LetOff | undefined;
}

export function feeFactsOf(
  input: IssueCaseInput,
  rules: { office: Office; caseType: CaseType; feeTable: FeeTable },
) {
  const asked = proposeFees(rules.feeTable, {
    caseType: rules.caseType,
    secondParties: input.second.length,
    lawyers: input.lawyers.length,
    documents: input.documents,
  });
  const lines = againstTable(input.fees, asked);
  // a line that was taken out is an amount below the table, without a place for its reason
  const missing = asked.find((line) => !input.fees.some((fee) => fee.code === line.code));
  if (missing) {
    return fail('fee-line-missing', {
      fields: [{ path: 'fees', code: 'fee-line-missing' }],
      values: { line: missing.descriptionMs },
    });
  }
  const fees = checkFees(lines);
  if (!fees.ok) {
    const { code } = fees.error;
    const path =
      'line' in fees.error
        ? `fees.${fees.error.line}.${code === 'reason-needed' ? 'reason' : 'amountSen'}`
        : 'fees';
    return fail(code, { fields: [{ path, code }] });
  }
  const settlement = settle(fees.value.totalSen, input.payment as Payment, {
    roundMethods: rules.office.roundMethods,
  });
  if (!settlement.ok) return unsettled(settlement.error, { payment: 'payment', lines: 'fees' });
  const letOff = letOffOf(lines, settlement.value);
  return ok<FeeFacts>({ lines: lines.map(receiptLine), settlement: settlement.value, letOff });
}

/** Each line with what the table asks for it; a code that stands twice counts against the table once. */
function againstTable(fees: IssueCaseInput['fees'], asked: readonly FeeLine[]): FeeLine[] {
  const open = new Map(asked.map((line) => [line.code, line]));
  return fees.map((fee) => {
    const line = open.get(fee.code);
    open.delete(fee.code);
    return {
      code: fee.code,
      descriptionMs: fee.description,
      descriptionEn: fee.description,
      // where the money goes is the table's to say
      revenueCode: line?.revenueCode ?? fee.revenueCode,
      amountSen: sen(fee.amountSen),
      nature: line?.nature ?? fee.nature,
      ...(line ? { tableSen: line.amountSen } : {}),
      ...(fee.reason === undefined ? {} : { reason: fee.reason }),
    };
  });
}
