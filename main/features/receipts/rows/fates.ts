/** After a restore: serials that the witness saw and this register does not have, until a supervisor settles each. */
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export type Fate = ParsedInputOf<'receipts.settleSerial'>['fate'];

export const readOpenUnknown = (tx: ReadTx): { book: string; serial: number }[] =>
  tx.all(
    `SELECT u.book, u.serial FROM unknown_serials u LEFT JOIN serial_fates f ON f.book = u.book AND f.serial = u.serial
     WHERE f.book IS NULL ORDER BY u.book, u.serial`,
  );

export function insertUnknown(tx: WriteTx, book: string, serial: number): void {
  insert(tx, 'unknown_serials', { book, serial, epoch: tx.epoch });
}

/** Whether a receipt that this register lost was issued for the case. */
export const isCapturedFor = (tx: ReadTx, caseNumber: string): boolean =>
  tx.get('SELECT 1 FROM captured_receipts WHERE case_number = ?', caseNumber) !== undefined;

/** Whoever paid and how much stays in the register; the journal gets the serial's fate alone. */
export function insertFate(
  tx: WriteTx,
  row: { book: string; serial: number; number: string; fate: Fate; officer: string },
): void {
  const { book, serial, number, fate, officer } = row;
  const captured = fate.kind === 'captured' ? fate : undefined;
  const amount = captured ? { amountSen: captured.amountSen, issuer: captured.issuer } : {};
  const entry = tx.journal('receipts.serial-settled', { number, book, serial, fate: fate.kind, ...amount });
  insert(tx, 'serial_fates', {
    book,
    serial,
    fate: fate.kind,
    reason: fate.kind === 'cancelled' ? fate.reason : '',
    at: tx.at,
    officer,
    seq: entry.seq,
  });
  if (!captured) return;
  const { caseNumber, payer, amountSen, issuedOn, issuer, note } = captured;
  insert(tx, 'captured_receipts', {
    book,
    serial,
    case_number: caseNumber,
    payer,
    amount_sen: amountSen,
    issued_on: issuedOn,
    issuer,
    note,
  });
}
