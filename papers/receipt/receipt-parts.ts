import { formatRinggit, sen } from '../../domain/money/money';
import { paperWords } from '../../words/papers/printed';
import { civilDayText } from '../look/date-text';
import type { FrozenIdentity } from '../frozen-data';
import type { ReceiptPaper } from './receipt-data';

const words = paperWords.receipt;

/** A labelled value of the payment; `money` values are right for tabular figures. */
export type PaymentFact = { label: string; value: string };

/** How it was paid, as label and value: tendered and change for cash, references for everything else. */
export function paymentFacts(payment: ReceiptPaper['payment']): PaymentFact[] {
  const method = { label: words.method, value: words.methods[payment.method] };
  switch (payment.method) {
    case 'cash':
      return [
        method,
        ...(payment.tenderedSen === null
          ? []
          : [{ label: words.tendered, value: amount(payment.tenderedSen) }]),
        ...(payment.changeSen === null ? [] : [{ label: words.change, value: amount(payment.changeSen) }]),
      ];
    case 'cheque':
      return [
        method,
        { label: words.cheque, value: payment.number },
        { label: words.bank, value: payment.bank },
        ...(payment.date === null ? [] : [{ label: words.chequeDate, value: civilDayText(payment.date) }]),
      ];
    case 'card':
      return [
        method,
        { label: words.reference, value: payment.reference },
        ...(payment.last4 === null ? [] : [{ label: words.card, value: payment.last4 }]),
      ];
    case 'qr':
      return [method, { label: words.reference, value: payment.reference }];
  }
}

/** `1,234.50` of sen. */
export function amount(value: number): string {
  return formatRinggit(sen(value));
}

/** `No. KP 900102-03-1234`. */
export function identityText(identity: FrozenIdentity): string {
  return `${paperWords.identity[identity.type]} ${identity.number}`;
}

/** `-0.02` and `+0.02`: a rounding always shows its direction. */
export function roundingText(value: number): string {
  return value > 0 ? `+${amount(value)}` : amount(value).replace('-', '−');
}
