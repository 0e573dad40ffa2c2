/** References of payments made elsewhere: claimed until another officer finds the money under them. */
import type { Instant } from '../../../../domain/time/civil-time';
import { isClaim, type Method } from '../../../../domain/receipts/payment';
import { insert } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export const openClaims = projection<'open_claims', number>({
  table: 'open_claims',
  subject: 'payment',
  of: 'payments',
  fold: (tx, payment) => {
    const row = tx.get<{ method: Method; settled: number }>(
      `SELECT p.method, m.payment IS NOT NULL OR EXISTS (
         SELECT 1 FROM receipts r JOIN receipts n ON n.replaces = r.number WHERE r.id = p.receipt) AS settled
       FROM payments p LEFT JOIN payment_matches m ON m.payment = p.id WHERE p.id = ?`,
      payment,
    );
    return row && isClaim(row.method) && row.settled === 0 ? [{ payment }] : [];
  },
});

export interface Claim {
  /** The payment's id. */
  readonly seq: number;
  readonly method: Method;
  readonly system: string;
  readonly reference: string;
  readonly bare: string;
  readonly amountSen: number;
  /** The receipt's number, or that of the case, taken here or existing, where none was given. */
  readonly number: string;
  readonly at: Instant;
  /** Who took it. */
  readonly officer: string;
}

export const CLAIM_COLUMNS = `p.id AS seq, p.method, p.system, p.number AS reference, p.bare, p.amount_sen AS amountSen,
  coalesce(r.number, c.number, e.number) AS number, coalesce(r.issued_at, c.registered_at, e.at) AS at,
  coalesce(r.officer, c.officer, e.officer) AS officer`;
export const CLAIM_FROM = `open_claims o JOIN payments p ON p.id = o.payment
  LEFT JOIN receipts r ON r.id = p.receipt LEFT JOIN cases c ON c.id = p.case_id
  LEFT JOIN existing_matters e ON e.id = p.existing`;
const CLAIM = `SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_FROM}`;

export const countClaims = (tx: ReadTx): number =>
  tx.one<{ n: number }>('SELECT count(*) AS n FROM open_claims').n;

/** Of what was taken in one outage. */
export const readClaimsOf = (tx: ReadTx, outage: string): Claim[] =>
  tx.all<Claim>(`${CLAIM} WHERE coalesce(r.outage, c.outage, e.outage) = ? ORDER BY p.id`, outage);

/** One that nobody has matched, by what happened to it and not by the list. */
export const readClaim = (tx: ReadTx, payment: number): Claim | undefined =>
  openClaims.fold(tx, payment).length === 0
    ? undefined
    : tx.get<Claim>(`${CLAIM.replace('open_claims o', '(SELECT ? AS payment) o')}`, payment);

/** Written with the payment that it is of. */
export function insertClaim(tx: WriteTx, payment: number): void {
  insert(tx, 'open_claims', { payment });
}

/** The receipt that stands in the place of this one has the reference now, unless it was matched before. */
export function passOnClaim(tx: WriteTx, receipt: string): void {
  const open = tx.get<{ payment: number }>(
    'SELECT o.payment FROM payments p JOIN open_claims o ON o.payment = p.id WHERE p.receipt = ?',
    receipt,
  );
  if (open) tx.run('DELETE FROM open_claims WHERE payment = ?', open.payment);
}

export function insertMatch(tx: WriteTx, { seq: payment, method }: Claim, officer: string): void {
  const { seq } = tx.journal('receipts.reference-matched', { payment, method, by: officer });
  insert(tx, 'payment_matches', { payment, matched_at: tx.at, officer, seq });
  tx.run('DELETE FROM open_claims WHERE payment = ?', payment);
}
