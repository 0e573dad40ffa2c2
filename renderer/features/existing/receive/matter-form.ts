import type { InputOf, OutputOf } from '../../../../preload/contract/contract';
import { emptyForm, handLine, type FeeForm, type PaymentForm } from '../../cases/counter/form/case-form';
import { isBelowTable } from '../../cases/counter/payment/fee-lines';
import { paymentInput } from '../../cases/counter/form/case-input';

export type Intake = OutputOf<'existing.intake'>;
type Input = InputOf<'existing.receive'>;
type Work = NonNullable<Input['work']>['kind'];

/** All methods by which something on an existing case is paid: a line may be cut, a whole fee is not waived here. */
export const PAID_METHODS = ['cash', 'cheque', 'card', 'qr', 'external'] as const;

/** The form; its paths are those of `existing.receive`, so that a complaint of main finds its field. */
export interface MatterForm {
  system: Input['system'];
  number: string;
  party: string;
  documents: string;
  work: { kind: Work | 'none'; note: string };
  /** Whether money is taken: what is typed under it stays either way. */
  takes: boolean;
  paid: { lines: FeeForm[]; payment: PaymentForm; payer: string; formSerial: string; esv2Down: string };
}

export const emptyMatter = (): MatterForm => ({
  ...{ system: 'ESV3', number: '', party: '', documents: '', work: { kind: 'none', note: '' }, takes: false },
  paid: {
    ...{ lines: [handLine()], payment: emptyForm('').payment, payer: '', formSerial: '', esv2Down: '' },
  },
});

/** As the call takes it; what cannot be read is passed on so that the schema complains at its field. */
export function matterInput(form: MatterForm, key: string, outage: string): Input {
  const { system, number, party, documents, work, takes, paid } = form;
  return {
    ...{ key, outage, system, number, party, documents },
    work: work.kind === 'none' || system !== 'ESV2' ? null : { kind: work.kind, note: work.note },
    paid: takes ? paidInput(form, paid) : null,
  };
}

function paidInput({ party, system }: MatterForm, paid: MatterForm['paid']): NonNullable<Input['paid']> {
  const payment = paymentInput(paid.payment);
  if (payment.method === 'waiver') throw new Error('nothing is waived here');
  return {
    lines: paid.lines.map((line) => {
      const { code, description, revenueCode, amountSen, nature, reason } = line;
      const typed = { code, description, revenueCode, amountSen: amountSen ?? -1, nature };
      return isBelowTable(line) ? { ...typed, reason } : typed;
    }),
    ...{ payment, payer: paid.payer.trim() || party, formSerial: paid.formSerial },
    esv2Down: system === 'ESV2' ? paid.esv2Down : '',
  };
}

/** The lines with what the table asks for each, as whoever approves a cut reads them. */
export const askedLines = ({ paid }: MatterForm) =>
  paid.lines.map(({ code, description, revenueCode, amountSen, nature, tableSen, reason }) => ({
    ...{ code, description, revenueCode, amountSen: amountSen ?? 0, nature, reason },
    ...(tableSen === null ? {} : { tableSen }),
  }));
