/** After a restore: serials that the witness saw and this register does not have, until a supervisor settles each. */
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export type Fate = ParsedInputOf<'receipts.settleSerial'>['fate'];

export const readOpenUnknown = (tx: ReadTx): { book: string; serial: number }[] =>
  tx.all(
    `SELECT u.book, u.serial FROM unknown_serials u LEFT JOIN serial_fates f ON f.book = u.book AND f.serial = u.serial
     WHERE f.book IS NULL ORDER BY u.book, u.serial`,
  );

export function insertUnknown(tx: WriteTx, book: string, serial: number): void {
  tx.run('INSERT INTO unknown_serials (book, serial, epoch) VALUES (?, ?, ?)', book, serial, tx.epoch);
}

/** Whoever paid and how much stays in the register; the journal gets the serial's fate alone. */
export function insertFate(
  tx: WriteTx,
  row: { book: string; serial: number; number: string; fate: Fate; officer: string },
): void {
  const { book, serial, number, fate, officer } = row;
  const captured = fate.kind === 'captured' ? fate : undefined;
  const amount = captured ? { amountSen: captured.amountSen } : {};
  const entry = tx.journal('receipts.serial-settled', { number, book, serial, fate: fate.kind, ...amount });
  tx.run(
    'INSERT INTO serial_fates (book, serial, fate, reason, at, officer, seq) VALUES (?, ?, ?, ?, ?, ?, ?)',
    book, serial, fate.kind, fate.kind === 'cancelled' ? fate.reason : '', tx.at, officer, entry.seq,
  ); // prettier-ignore
  if (!captured) return;
  const { caseNumber, payer, amountSen, issuedOn, note } = captured;
  tx.run(
    'INSERT INTO captured_receipts (book, serial, case_number, payer, amount_sen, issued_on, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
    book, serial, caseNumber, payer, amountSen, issuedOn, note,
  ); // prettier-ignore
}
