/** Cases in any order and narrowing that their list has. */
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { readCounts } from '../../outages/rows/counts';
import { caseColumns, type CaseRow } from './cases';

export type CasesQuestion = ParsedInputOf<'cases.list'>;

const WORK_LIST = "LEFT JOIN reregistration_rows w ON w.item = c.id AND w.item_kind = 'case'";
const FIRST_PARTY = "LEFT JOIN parties p ON p.case_id = c.id AND p.role = 'first' AND p.ordinal = 1";
const along = (index: string): string => `cases c INDEXED BY ${index} ${WORK_LIST}`;

const TABLE: ListTable<CasesQuestion['order']['by']> = {
  columns: caseColumns('c'),
  place: 'c.seq',
  from: `cases c ${FIRST_PARTY} ${WORK_LIST}`,
  orders: {
    registered: { from: along('cases_newest'), by: ['c.seq'] },
    // as numbers, not as they are written
    number: { from: along('sqlite_autoindex_cases_3'), by: ['c.court', 'c.case_type', 'c.year', 'c.serial'] },
    party: {
      from: `parties p INDEXED BY parties_by_name CROSS JOIN cases c ON c.id = p.case_id AND p.role = 'first' AND p.ordinal = 1 ${WORK_LIST}`,
      by: ['p.name COLLATE NOCASE', 'p.case_id'],
    },
  },
};

const narrowings = (tx: ReadTx, { day, outage, caseType, state }: CasesQuestion): Narrowing[] => [
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
  ...(outage === undefined ? [] : [having('outage', outage, 'cases_by_outage')]),
  ...(caseType === undefined ? [] : [having('case_type', caseType, 'cases_by_type')]),
  ...(state === undefined ? [] : [state === 'open' ? OPEN : SETTLED]),
];

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 'c.seq >= ? AND c.seq < ?',
  values: span,
  places: { sql: 'SELECT seq AS place FROM cases WHERE seq >= ? AND seq < ?', values: span },
  along: { registered: along('cases_newest') },
});
const having = (column: 'outage' | 'case_type', value: string, index: string): Narrowing => ({
  where: `c.${column} = ?`,
  values: [value],
  places: { sql: `SELECT seq AS place FROM cases INDEXED BY ${index} WHERE ${column} = ?`, values: [value] },
  along: { registered: along(index) },
});
const SETTLED: Narrowing = { where: 'w.settled = 1', values: [] };
const OPEN: Narrowing = {
  where: 'w.settled = 0',
  values: [],
  places: {
    sql: `SELECT c.seq AS place FROM reregistration_rows w INDEXED BY reregistration_rows_unsettled
      CROSS JOIN cases c ON c.id = w.item WHERE w.settled = 0`,
    values: [],
  },
};

export const readCasesPage = (tx: ReadTx, question: CasesQuestion, limit: number) =>
  readListPage<CaseRow, CasesQuestion['order']['by']>(tx, TABLE, question, narrowings(tx, question), limit);

/** An outage's own total is kept, however many cases it has. */
export function readCasesTotal(tx: ReadTx, question: CasesQuestion): ListTotal | null {
  const { outage, day, caseType, state } = question;
  if (outage !== undefined && day === undefined && caseType === undefined && state === undefined)
    return { rows: readCounts(tx, outage).cases + readCounts(tx, outage).esv2, amountSen: null };
  const total = readListTotal(tx, TABLE, narrowings(tx, question));
  return total && { rows: total.rows, amountSen: null };
}
