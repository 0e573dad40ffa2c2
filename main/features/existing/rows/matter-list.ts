/** The work list of existing cases, in the order of receiving and any narrowing (S1.11, S1.12). */
import type { MatterStateName } from '../../../../domain/existing/matter';
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { MATTER, type Matter } from './matter-row';

export type MattersQuestion = ParsedInputOf<'existing.list'>;

export type ListedMatter = Matter & {
  readonly state: MatterStateName;
  readonly askedOn: string | null;
  readonly askAgainOn: string | null;
  readonly reason: string;
  readonly takenBy: string | null;
};

const along = (index: string): string =>
  `existing_states s INDEXED BY ${index} CROSS JOIN existing_matters m ON m.id = s.matter`;

const TABLE: ListTable<MattersQuestion['order']['by']> = {
  columns: `${MATTER}, s.state, s.asked_on AS askedOn, s.ask_again_on AS askAgainOn, s.reason,
    s.taken_by AS takenBy`,
  place: 's.seq',
  from: 'existing_states s CROSS JOIN existing_matters m ON m.id = s.matter',
  orders: { received: { from: along('existing_states_in_order'), by: ['s.seq'] } },
};

const having = (column: 'outage' | 'state', value: string, index: string): Narrowing => ({
  where: `s.${column} = ?`,
  values: [value],
  places: {
    sql: `SELECT seq AS place FROM existing_states INDEXED BY ${index} WHERE ${column} = ?`,
    values: [value],
  },
  along: { received: along(index) },
});

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 's.seq >= ? AND s.seq < ?',
  values: span,
});

const narrowings = (tx: ReadTx, { outage, state, day }: MattersQuestion): Narrowing[] => [
  ...(outage === undefined ? [] : [having('outage', outage, 'existing_states_of_outage')]),
  ...(state === undefined ? [] : [having('state', state, 'existing_states_by_state')]),
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
];

export const readMattersPage = (tx: ReadTx, question: MattersQuestion, limit: number) =>
  readListPage<ListedMatter, MattersQuestion['order']['by']>(
    ...[tx, TABLE, question, narrowings(tx, question), limit],
  );

export function readMattersTotal(tx: ReadTx, question: MattersQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(tx, question), 'm.amount_sen');
  return total && { rows: total.rows, amountSen: total.sum };
}

/** One of them. */
export const readListedMatter = (tx: ReadTx, id: string): ListedMatter | undefined =>
  tx.get<ListedMatter>(`SELECT ${TABLE.columns} FROM ${TABLE.from} WHERE s.matter = ?`, id);

/** What the court has to do itself, by outage; and what waits for others: not migrated, carried over, to be asked after by today. */
export interface MattersToDo {
  readonly outage: string;
  readonly system: string;
  readonly waiting: number;
  readonly updated: number;
  readonly carriedOver: number;
  readonly due: number;
}

/** Of outages that are over, each with its open matters. */
export const readMattersToDo = (tx: ReadTx, today: CivilDate): MattersToDo[] =>
  tx.all<MattersToDo>(
    `SELECT s.outage, u.system, count(*) FILTER (WHERE s.state = 'waiting') AS waiting,
       count(*) FILTER (WHERE s.state = 'updated') AS updated,
       count(*) FILTER (WHERE s.state = 'carried-over') AS carriedOver,
       count(*) FILTER (WHERE s.ask_again_on <= ?) AS due
     FROM existing_states s INDEXED BY existing_states_open
     CROSS JOIN outage_states o ON o.outage = s.outage CROSS JOIN outages u ON u.id = s.outage
     WHERE s.settled = 0 AND o.state IN ('restored', 'closed') GROUP BY s.outage ORDER BY s.outage`,
    today,
  );

/** Of one outage, what the court has to enter or update itself. */
export const countWaiting = (tx: ReadTx, outage: string): number =>
  tx.one<{ n: number }>(
    `SELECT count(*) AS n FROM existing_states INDEXED BY existing_states_open
     WHERE settled = 0 AND outage = ? AND state = 'waiting'`,
    outage,
  ).n;
