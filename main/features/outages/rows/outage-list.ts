/** Outages that are over, in any order and narrowing that their list has. */
import { addDays, localInstant, type CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { OUTAGE_COLUMNS, readSummariesOf, type BareOutage } from './outages';

export type OutagesQuestion = ParsedInputOf<'outages.list'>;

const REST = 'LEFT JOIN outage_terms t ON t.outage = o.id CROSS JOIN outage_states s ON s.outage = o.id';

const TABLE: ListTable<OutagesQuestion['order']['by']> = {
  columns: OUTAGE_COLUMNS,
  place: 'o.rowid',
  from: `outages o ${REST}`,
  orders: {
    reported: { from: `outages o NOT INDEXED ${REST}`, by: ['o.rowid'] },
    started: { from: `outages o INDEXED BY outages_by_start ${REST}`, by: ['o.started_at', 'o.rowid'] },
    system: {
      from: `outages o INDEXED BY outages_of_system ${REST}`,
      by: ['o.system', 'o.started_at', 'o.rowid'],
    },
  },
};

const OVER: Narrowing = { where: "s.state IN ('closed','dismissed')", values: [] };

const narrowings = ({ day, system, state }: OutagesQuestion): Narrowing[] => [
  OVER,
  ...(day === undefined ? [] : [begunOn(day as CivilDate)]),
  ...(system === undefined ? [] : [of(system)]),
  ...(state === undefined ? [] : [{ where: 's.state = ?', values: [state] }]),
];

function begunOn(day: CivilDate): Narrowing {
  const values = [localInstant(day, '00:00'), localInstant(addDays(day, 1), '00:00')];
  return {
    where: 'o.started_at >= ? AND o.started_at < ?',
    values,
    places: { sql: 'SELECT rowid AS place FROM outages WHERE started_at >= ? AND started_at < ?', values },
  };
}
const of = (system: string): Narrowing => ({
  where: 'o.system = ?',
  values: [system],
  places: { sql: 'SELECT rowid AS place FROM outages WHERE system = ?', values: [system] },
});

export function readOutagesPage(tx: ReadTx, question: OutagesQuestion, limit: number) {
  const { rows, next } = readListPage<BareOutage, OutagesQuestion['order']['by']>(
    ...[tx, TABLE, question, narrowings(question), limit],
  );
  return { rows: readSummariesOf(tx, rows), next };
}

export function readOutagesTotal(tx: ReadTx, question: OutagesQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(question));
  return total && { rows: total.rows, amountSen: null };
}
