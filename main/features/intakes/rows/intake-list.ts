/** The queue of intakes: those that are incomplete, in the order of receiving. */
import type { IntakeState } from '../../../../domain/intakes/intake';
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { BROUGHT, INTAKE, type Intake, type StoredBrought } from './intake-row';

export type IntakesQuestion = ParsedInputOf<'intakes.list'>;

export type ListedIntake = Intake &
  StoredBrought & { readonly state: IntakeState; readonly askedAt: Instant | null };

const JOINED = `CROSS JOIN intakes i ON i.id = s.intake
  CROSS JOIN intake_versions v ON v.id = (SELECT max(id) FROM intake_versions WHERE intake = s.intake)`;
const along = (index: string): string => `intake_states s INDEXED BY ${index} ${JOINED}`;

const TABLE: ListTable<IntakesQuestion['order']['by']> = {
  columns: `${INTAKE}, ${BROUGHT}, s.state, s.asked_at AS askedAt`,
  place: 's.seq',
  from: `intake_states s ${JOINED}`,
  orders: { received: { from: along('intake_states_by_state'), by: ['s.seq'] } },
};

const INCOMPLETE: Narrowing = {
  where: "s.state = 'incomplete'",
  values: [],
  places: {
    sql: "SELECT seq AS place FROM intake_states INDEXED BY intake_states_by_state WHERE state = 'incomplete'",
    values: [],
  },
};

const narrowings = (tx: ReadTx, { outage, day, court }: IntakesQuestion): Narrowing[] => {
  const span = day === undefined ? undefined : daySpan(tx, day as CivilDate);
  return [
    INCOMPLETE,
    ...(outage === undefined ? [] : [{ where: 's.outage = ?', values: [outage] }]),
    ...(court === undefined ? [] : [{ where: 'i.court = ?', values: [court] }]),
    ...(span === undefined ? [] : [{ where: 's.seq >= ? AND s.seq < ?', values: span }]),
  ];
};

export const readIntakesPage = (tx: ReadTx, question: IntakesQuestion, limit: number) =>
  readListPage<ListedIntake, IntakesQuestion['order']['by']>(
    ...[tx, TABLE, question, narrowings(tx, question), limit],
  );

export function readIntakesTotal(tx: ReadTx, question: IntakesQuestion) {
  const total = readListTotal(tx, TABLE, narrowings(tx, question));
  return total && { rows: total.rows, amountSen: null };
}

/** One of them, whatever its state. */
export const readListedIntake = (tx: ReadTx, id: string): ListedIntake | undefined =>
  tx.get<ListedIntake>(`SELECT ${TABLE.columns} FROM ${TABLE.from} WHERE s.intake = ?`, id);

/** How many wait, by whether their outage still lasts. */
export const readIncomplete = (tx: ReadTx): { over: 0 | 1; count: number }[] =>
  tx.all(
    `SELECT o.state IN ('restored', 'closed') AS over, count(*) AS count
     FROM intake_states s INDEXED BY intake_states_by_state CROSS JOIN outage_states o ON o.outage = s.outage
     WHERE s.state = 'incomplete' GROUP BY over ORDER BY over DESC`,
  );
