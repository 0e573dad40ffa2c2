/** A receipt as it is given. Its row, its cells in the package and its paper are all written from this one value. */
import type { FeeNature } from '../cases/fees';
import type { ReceiptPayment } from './payment';

/** Amounts in sen; `tableSen` is what the office's table asks, null for a line of the counter's own. */
export interface ReceiptLine {
  readonly code: string;
  readonly revenueCode: string;
  readonly description: string;
  readonly amountSen: number;
  readonly nature: FeeNature;
  readonly tableSen: number | null;
  readonly reason: string;
}

export interface Receipt {
  /** Of the pre-printed form (Kew.38); empty where none was used. */
  readonly formSerial: string;
  readonly caseNumber: string;
  readonly payer: string;
  readonly lines: readonly ReceiptLine[];
  /** What was taken: the lines' sum and the rounding. */
  readonly amountSen: number;
  readonly roundingSen: number;
  readonly payment: ReceiptPayment;
  /** Handed back; null for all but cash. */
  readonly changeSen: number | null;
}
