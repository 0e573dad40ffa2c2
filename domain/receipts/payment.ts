import { roundCash, sen, type Sen } from '../money/money';
import { fail, ok, type Result } from '../result';

export const METHODS = ['cash', 'cheque', 'card', 'qr', 'external', 'waiver'] as const;
export type Method = (typeof METHODS)[number];

export const EXTERNAL_SYSTEMS = ['IGFMAS', 'ISPEKS', 'ESV2'] as const;
export type ExternalSystem = (typeof EXTERNAL_SYSTEMS)[number];

/** How a case or a receipt is paid. References of payments made elsewhere stay *claimed* until another officer matches them. */
export type Payment =
  | { method: 'cash'; tenderedSen: Sen }
  /** `date`: the civil date on the cheque */
  | { method: 'cheque'; bank: string; number: string; date: string }
  | { method: 'card'; reference: string; last4?: string }
  | { method: 'qr'; reference: string }
  /** paid by a receipt of the accounting system (S1.4); `number` is that receipt's */
  | { method: 'external'; system: ExternalSystem; number: string }
  | { method: 'waiver'; authority: string; reason: string };

/** Paid by a reference that only the bank or another system can confirm. */
export const isClaim = (method: Method): boolean => method !== 'cash' && method !== 'waiver';

/** Paid here: a receipt of ours stands for it. */
export type ReceiptPayment = Exclude<Payment, { method: 'external' | 'waiver' }>;
/** Paid elsewhere, or let off: no receipt of ours is given. */
export type ElsewherePayment = Extract<Payment, { method: 'external' | 'waiver' }>;

export type Settlement = {
  /** what is taken, after rounding; 0 for a waiver */
  amountSen: Sen;
  /** amountSen − total: between −2 and 2 */
  roundingSen: Sen;
  /** to hand back, cash only */
  changeSen: Sen;
  /** what was let off */
  waivedSen: Sen;
  /** whether a receipt of ours is issued: not for a receipt made elsewhere, nor for a waiver */
  receipt: boolean;
};

export type SettleError =
  | { code: 'nothing-to-pay' | 'waiver-authority-needed' | 'waiver-reason-needed' | 'card-digits-malformed' }
  | { code: 'tendered-less'; shortSen: Sen }
  | { code: 'reference-malformed'; field: 'number' }
  | { code: 'reference-needed'; field: 'bank' | 'number' | 'date' | 'reference' };

const NOTHING = sen(0);

/** Settles a total: rounding for the methods that the office's switch names, change, and whether a receipt follows. */
export function settle(
  totalSen: Sen,
  payment: Payment,
  options: { roundMethods: readonly Method[] },
): Result<Settlement, SettleError> {
  if (totalSen <= 0) return fail('nothing-to-pay');
  const wrong = paymentProblem(payment);
  if (wrong) return { ok: false, error: wrong };
  if (payment.method === 'waiver') {
    return ok({
      amountSen: NOTHING,
      roundingSen: NOTHING,
      changeSen: NOTHING,
      waivedSen: totalSen,
      receipt: false,
    });
  }
  const { rounded, rounding } = options.roundMethods.includes(payment.method)
    ? roundCash(totalSen)
    : { rounded: totalSen, rounding: NOTHING };
  if (rounded === 0) return fail('nothing-to-pay');
  const change = payment.method === 'cash' ? payment.tenderedSen - rounded : 0;
  if (change < 0) return fail('tendered-less', { shortSen: sen(-change) });
  return ok({
    amountSen: rounded,
    roundingSen: rounding,
    changeSen: sen(change),
    waivedSen: NOTHING,
    receipt: payment.method !== 'external',
  });
}

/** What the payment itself lacks, whatever the total; blanks alone are nothing. */
function paymentProblem(payment: Payment): SettleError | undefined {
  switch (payment.method) {
    case 'cash':
      return undefined;
    case 'cheque':
      for (const field of ['bank', 'number', 'date'] as const) {
        if (payment[field].trim() === '') return { code: 'reference-needed', field };
      }
      return undefined;
    case 'card':
      if (payment.reference.trim() === '') return { code: 'reference-needed', field: 'reference' };
      // the whole card number must never be kept
      if (payment.last4 !== undefined && !/^\d{4}$/.test(payment.last4))
        return { code: 'card-digits-malformed' };
      return undefined;
    case 'qr':
      return payment.reference.trim() === '' ? { code: 'reference-needed', field: 'reference' } : undefined;
    case 'external':
      if (payment.number.trim() === '') return { code: 'reference-needed', field: 'number' };
      return isExternalNumber(payment.number) ? undefined : { code: 'reference-malformed', field: 'number' };
    case 'waiver':
      if (payment.authority.trim() === '') return { code: 'waiver-authority-needed' };
      return payment.reason.trim() === '' ? { code: 'waiver-reason-needed' } : undefined;
  }
}

/** A number of somebody else's paper without blanks and in capitals (A–Z only, as SQLite's `upper` has it), to compare by. */
export const bareReference = (number: string): string =>
  number.replaceAll(' ', '').replace(/[a-z]+/g, (small) => small.toUpperCase());

/** The same of another system's receipt, printed with and without leading zeros: `0026117210731` is `26117210731`. */
export const bareExternal = (number: string): string => bareReference(number).replace(/^0+(?=.)/, '');

/** Whether it can be a receipt's number at all: letters, digits and dashes, with a digit that counts. */
export const isExternalNumber = (number: string): boolean =>
  /^[A-Z0-9][A-Z0-9/.-]*$/.test(bareReference(number)) && /[1-9]/.test(number);

/** The number of somebody else's paper or machine that the payment goes by; empty for cash and waivers. */
export function numberOfPayment(payment: Payment): string {
  switch (payment.method) {
    case 'cheque':
    case 'external':
      return payment.number;
    case 'card':
    case 'qr':
      return payment.reference;
    case 'cash':
    case 'waiver':
      return '';
  }
}

/** The text that receipts.csv and screens show as the payment's reference; empty for cash. */
export function paymentReference(payment: Payment): string {
  switch (payment.method) {
    case 'cash':
      return '';
    case 'cheque':
      return `${payment.bank} ${payment.number} ${payment.date}`;
    case 'card':
      return payment.last4 === undefined ? payment.reference : `${payment.reference} (${payment.last4})`;
    case 'qr':
      return payment.reference;
    case 'external':
      return `${payment.system} ${payment.number}`;
    case 'waiver':
      return payment.authority;
  }
}
