/** References that nobody has matched yet, in either order and any narrowing that their list has. */
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { CLAIM_COLUMNS, CLAIM_FROM, type Claim } from './claims';

export type ClaimsQuestion = ParsedInputOf<'receipts.claims'>;

const TABLE: ListTable<ClaimsQuestion['order']['by']> = {
  columns: CLAIM_COLUMNS,
  place: 'o.payment',
  from: CLAIM_FROM,
  orders: { taken: { from: CLAIM_FROM, by: ['o.payment'] } },
};

/** All that are open: few, unless nobody ever matched one. */
const ALL: Narrowing = {
  where: 'TRUE',
  values: [],
  places: { sql: 'SELECT payment AS place FROM open_claims', values: [] },
};

const narrowings = (tx: ReadTx, { day, method }: ClaimsQuestion): Narrowing[] => [
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
  ...(method === undefined ? [] : [{ where: 'p.method = ?', values: [method] }]),
];

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 'p.seq >= ? AND p.seq < ?',
  values: span,
});

export const readClaimsPage = (tx: ReadTx, question: ClaimsQuestion, limit: number) =>
  readListPage<Claim, ClaimsQuestion['order']['by']>(tx, TABLE, question, narrowings(tx, question), limit);

export function readClaimsTotal(tx: ReadTx, question: ClaimsQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, [ALL, ...narrowings(tx, question)], 'p.amount_sen');
  return total && { rows: total.rows, amountSen: total.sum };
}
