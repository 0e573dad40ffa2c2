/** Receipts in any order and narrowing that their list has. */
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ListTotal } from '../../../../preload/contract/list-question';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { readCounts } from '../../outages/rows/counts';
import { RECEIPT_COLUMNS, RECEIPT_JOINS, receiptOf, type RawReceipt, type StoredReceipt } from './receipts';

export type ReceiptsQuestion = ParsedInputOf<'receipts.list'>;

const along = (index: string): string => `receipts r INDEXED BY ${index} ${RECEIPT_JOINS}`;

const TABLE: ListTable<ReceiptsQuestion['order']['by']> = {
  columns: RECEIPT_COLUMNS,
  place: 'r.seq',
  from: `receipts r ${RECEIPT_JOINS}`,
  orders: {
    issued: { from: along('receipts_newest'), by: ['r.seq'] },
    number: { from: along('sqlite_autoindex_receipts_2'), by: ['r.number'] },
    payer: { from: along('receipts_by_payer'), by: ['r.payer COLLATE NOCASE', 'r.seq'] },
    amount: { from: along('receipts_by_amount'), by: ['r.amount_sen', 'r.seq'] },
  },
};

function narrowings(tx: ReadTx, { day, outage, method, state }: ReceiptsQuestion): Narrowing[] {
  return [
    ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
    ...(outage === undefined ? [] : [ofOutage(outage)]),
    ...(state === undefined ? [] : [state === 'cancelled' ? CANCELLED : VALID]),
    ...(method === undefined ? [] : [paidBy(method)]),
  ];
}

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 'r.seq >= ? AND r.seq < ?',
  values: span,
  places: { sql: 'SELECT seq AS place FROM receipts WHERE seq >= ? AND seq < ?', values: span },
  along: { issued: along('receipts_newest') },
});
const ofOutage = (outage: string): Narrowing => ({
  where: 'r.outage = ?',
  values: [outage],
  places: { sql: 'SELECT seq AS place FROM receipts WHERE outage = ?', values: [outage] },
  along: { issued: along('receipts_by_outage') },
});
const paidBy = (method: string): Narrowing => ({
  where: 'p.method = ?',
  values: [method],
  // a payment's entry is its receipt's
  places: { sql: 'SELECT seq AS place FROM payments WHERE method = ?', values: [method] },
});
const VALID: Narrowing = { where: 'c.receipt IS NULL', values: [] };
const CANCELLED: Narrowing = {
  where: 'c.receipt IS NOT NULL',
  values: [],
  places: {
    sql: 'SELECT r.seq AS place FROM cancellations c CROSS JOIN receipts r ON r.id = c.receipt',
    values: [],
  },
};

export function readReceiptsPage(tx: ReadTx, question: ReceiptsQuestion, limit: number) {
  const { rows, next } = readListPage<RawReceipt, typeof question.order.by>(
    ...[tx, TABLE, question, narrowings(tx, question), limit],
  );
  return { rows: rows.map((row): StoredReceipt => receiptOf(row)), next };
}

/** An outage's own total is kept, however many receipts it has. */
export function readReceiptsTotal(tx: ReadTx, question: ReceiptsQuestion): ListTotal | null {
  const { outage, day, method, state } = question;
  if (outage !== undefined && day === undefined && method === undefined && state === undefined) {
    const { receipts, amountSen } = readCounts(tx, outage);
    return { rows: receipts, amountSen };
  }
  const amount = 'CASE WHEN c.receipt IS NULL THEN r.amount_sen ELSE 0 END';
  const total = readListTotal(tx, TABLE, narrowings(tx, question), amount);
  return total && { rows: total.rows, amountSen: total.sum };
}
