/** Decisions in either order, of all days or of one. */
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { DECISION_COLUMNS, DECISION_FROM, type Decision } from './decisions';

export type DecisionsQuestion = ParsedInputOf<'officers.decisions'>;

const TABLE: ListTable<'decided'> = {
  columns: DECISION_COLUMNS,
  place: 'd.seq',
  from: DECISION_FROM,
  orders: { decided: { from: DECISION_FROM, by: ['d.seq'] } },
};

function narrowings(tx: ReadTx, { day }: DecisionsQuestion): Narrowing[] {
  if (day === undefined) return [];
  const values = daySpan(tx, day as CivilDate);
  const places = { sql: 'SELECT seq AS place FROM decisions WHERE seq >= ? AND seq < ?', values };
  return [{ where: 'd.seq >= ? AND d.seq < ?', values, places, along: { decided: DECISION_FROM } }];
}

export const readDecisionsPage = (tx: ReadTx, question: DecisionsQuestion, limit: number) =>
  readListPage<Decision, 'decided'>(tx, TABLE, question, narrowings(tx, question), limit);

export function readDecisionsTotal(tx: ReadTx, question: DecisionsQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(tx, question));
  return total && { rows: total.rows, amountSen: null };
}
