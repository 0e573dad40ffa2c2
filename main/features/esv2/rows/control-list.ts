/** The control list for SAINS and BTMK JKSM, in any order and narrowing (S1.9). */
import type { MigrationStateName } from '../../../../domain/esv2/migration';
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';

export type ControlQuestion = ParsedInputOf<'esv2.list'>;

export interface ControlRow {
  readonly item: string;
  readonly outage: string;
  readonly number: string;
  readonly caseType: string;
  readonly registeredOn: string;
  readonly system: string;
  readonly receipt: string;
  readonly amountSen: number;
  readonly receiptOn: string;
  readonly state: MigrationStateName;
  readonly esv3Number: string;
  readonly askedOn: string | null;
  readonly askAgainOn: string | null;
  readonly reason: string;
}

const REST = `CROSS JOIN cases c ON c.id = r.item CROSS JOIN esv2_records v ON v.case_id = r.item
  CROSS JOIN payments p ON p.case_id = r.item`;
const along = (index: string): string => `esv2_rows r INDEXED BY ${index} ${REST}`;

const TABLE: ListTable<ControlQuestion['order']['by']> = {
  columns: `r.item, r.outage, c.number, r.case_type AS caseType, v.registered_on AS registeredOn, p.system,
    p.number AS receipt, p.amount_sen AS amountSen, v.receipt_on AS receiptOn, r.state, r.esv3_number AS esv3Number,
    r.asked_on AS askedOn, r.ask_again_on AS askAgainOn, r.reason`,
  place: 'r.item',
  from: `esv2_rows r ${REST}`,
  orders: {
    number: { from: along('esv2_rows_in_order'), by: ['r.court', 'r.case_type', 'r.year', 'r.serial'] },
  },
};

const having = (column: 'outage' | 'state', value: string, index: string): Narrowing => ({
  where: `r.${column} = ?`,
  values: [value],
  places: {
    sql: `SELECT item AS place FROM esv2_rows INDEXED BY ${index} WHERE ${column} = ?`,
    values: [value],
  },
  along: { number: along(index) },
});

const narrowings = ({ outage, state }: ControlQuestion): Narrowing[] => [
  ...(outage === undefined ? [] : [having('outage', outage, 'esv2_rows_of_outage')]),
  ...(state === undefined ? [] : [having('state', state, 'esv2_rows_by_state')]),
];

export const readControlPage = (tx: ReadTx, question: ControlQuestion, limit: number) =>
  readListPage<ControlRow, ControlQuestion['order']['by']>(tx, TABLE, question, narrowings(question), limit);

export function readControlTotal(tx: ReadTx, question: ControlQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(question), 'p.amount_sen');
  return total && { rows: total.rows, amountSen: total.sum };
}

/** One case of it; undefined for any other case. */
export const readControlRow = (tx: ReadTx, item: string): ControlRow | undefined =>
  tx.get<ControlRow>(`SELECT ${TABLE.columns} FROM ${TABLE.from} WHERE r.item = ?`, item);

/** What is to be looked for in ESV3: of outages that are over, of closed ones, and what is to be asked after by today. */
export const readToFollow = (
  tx: ReadTx,
  today: CivilDate,
): { waiting: number; carriedOver: number; due: number } =>
  tx.one(
    `SELECT count(*) FILTER (WHERE r.state <> 'carried-over' AND o.state = 'restored') AS waiting,
       count(*) FILTER (WHERE r.state = 'carried-over') AS carriedOver,
       count(*) FILTER (WHERE r.ask_again_on <= ?) AS due
     FROM esv2_rows r INDEXED BY esv2_rows_open CROSS JOIN outage_states o ON o.outage = r.outage WHERE r.settled = 0`,
    today,
  );
