import type { FrozenIssue } from '../frozen-data';
import type { PaperDocument } from '../paper-document';
import type { ReceiptPaper } from './receipt-data';

interface Replacing {
  readonly issued: FrozenIssue;
  readonly officer: ReceiptPaper['officer'];
  readonly payer: string;
  readonly formSerial: string;
  /** Number of the cancelled one. */
  readonly replaces: string;
}

/** A receipt for the money of a cancelled one: as that one was, but for who paid, who issues it when, and what it replaces. */
export const replacementPaper = (
  cancelled: PaperDocument & { kind: 'receipt' },
  { issued, officer, payer, formSerial, replaces }: Replacing,
): PaperDocument => ({
  ...cancelled,
  data: {
    ...cancelled.data,
    ...{ issued, officer, replaces, formSerial: formSerial || null },
    payer: { name: payer, identity: null },
  },
});
