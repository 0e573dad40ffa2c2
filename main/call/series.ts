/** What a feature that gives numbered blocks (books of receipts, ranges of case numbers) tells the house about them. */
import type { Block } from '../../domain/series/block';
import type { GivenBlock } from '../register/witness';
import type { ReadTx, WriteTx } from '../register/transaction';

export interface BlockKind {
  /** Its name in the witness: `receipt-book`. */
  readonly series: GivenBlock['series'];
  /** Every block there is, open or closed, in the order in which they were given. */
  read(tx: ReadTx): readonly Block[];
  /** At most `limit` blocks, the newest first, with whatever it takes to give them again. */
  readNewest(tx: ReadTx, limit: number): readonly Omit<GivenBlock, 'series'>[];
  give(tx: WriteTx, block: Omit<GivenBlock, 'series'>, officer: string): void;
  close(tx: WriteTx, block: string, reason: string, officer: string): void;
  /** Where each serial has a fate of its own, and none may be lost. */
  readonly accounted?: {
    /** The highest serial of the block that has any fate; undefined while it is untouched. */
    readHighest(tx: ReadTx, block: string): number | undefined;
    /** Of every block that has one. */
    readAllHighest(tx: ReadTx): readonly { readonly block: string; readonly serial: number }[];
    /** These serials may have been given by a register that is lost; both ends inclusive. */
    markUnknown(tx: WriteTx, block: string, first: number, last: number): void;
  };
}
