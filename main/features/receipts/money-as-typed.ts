/** Lines and payment as they were typed, towards a receipt: what stands on it, and which field of a form is wrong. */
import type { FeeLine } from '../../../domain/cases/fees';
import type { settle } from '../../../domain/receipts/payment';
import type { ReceiptLine } from '../../../domain/receipts/receipt';
import { fail } from '../../../domain/result';

export const receiptLine = (line: FeeLine): ReceiptLine => ({
  code: line.code,
  revenueCode: line.revenueCode,
  description: line.descriptionMs,
  amountSen: line.amountSen,
  nature: line.nature,
  tableSen: line.tableSen ?? null,
  reason: line.reason ?? '',
});

/** Where a form keeps its payment and its lines. */
export interface MoneyPaths {
  readonly payment: string;
  readonly lines: string;
}

type SettleError = Extract<ReturnType<typeof settle>, { ok: false }>['error'];

/** Why lines and payment do not come to terms, at the field that says so; else at the lines. */
export function unsettled(error: SettleError, paths: MoneyPaths) {
  const field = 'field' in error ? error.field : FIELDS[error.code];
  const path = field === undefined ? paths.lines : `${paths.payment}.${field}`;
  return fail(error.code, {
    fields: [{ path, code: error.code }],
    ...(error.code === 'tendered-less' ? { values: { shortSen: error.shortSen } } : {}),
  });
}

const FIELDS: Readonly<Record<string, string>> = {
  'tendered-less': 'tenderedSen',
  'waiver-authority-needed': 'authority',
  'waiver-reason-needed': 'reason',
  'card-digits-malformed': 'last4',
};
