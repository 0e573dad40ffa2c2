/** The queue of court papers that wait for the seal or to be handed over, in any order and narrowing that it has. */
import type { SummonsStage } from '../../../../domain/summonses/summons-life';
import type { CourtPaperMade } from '../../../../domain/summonses/summons';
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';

export type SummonsesQuestion = ParsedInputOf<'summonses.list'>;

export interface WaitingRow {
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  readonly court: string;
  readonly caseType: string;
  readonly party: string;
  readonly hearingAt: string;
  readonly issuedAt: Instant;
  readonly copies: number;
  readonly made: CourtPaperMade;
  readonly stage: SummonsStage;
}

const JOINED = 'JOIN summonses s ON s.id = t.summons JOIN cases c ON c.id = t.case_id';
const along = (index: string): string => `summons_states t INDEXED BY ${index} ${JOINED}`;

const TABLE: ListTable<SummonsesQuestion['order']['by']> = {
  columns: `s.id, c.id AS caseId, c.number, c.court, c.case_type AS caseType, s.party, s.hearing_at AS hearingAt,
    s.issued_at AS issuedAt, s.copies, s.made, t.stage`,
  place: 't.seq',
  from: `summons_states t ${JOINED}`,
  orders: {
    issued: { from: along('summons_states_waiting'), by: ['t.seq'] },
    hearing: { from: along('summons_states_hearing'), by: ['t.hearing_at', 't.seq'] },
  },
};

/** Walked along the indexes, which hold what waits alone. */
const WAITS: Narrowing = { where: 't.waits = 1', values: [] };
/** To be added up. */
const ALL_THAT_WAIT: Narrowing = {
  ...WAITS,
  places: { sql: 'SELECT seq AS place FROM summons_states WHERE waits = 1', values: [] },
};
const onDay = (values: readonly [number, number]): Narrowing => ({
  where: 't.seq >= ? AND t.seq < ?',
  values,
});
const having = (column: 'stage' | 'court' | 'outage', value: string | undefined): Narrowing[] =>
  value === undefined ? [] : [{ where: `t.${column} = ?`, values: [value] }];

const narrowings = (tx: ReadTx, { day, state, court, outage }: SummonsesQuestion): Narrowing[] => [
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
  ...having('stage', state),
  ...having('court', court),
  ...having('outage', outage),
];

export const readWaitingPage = (tx: ReadTx, question: SummonsesQuestion, limit: number) =>
  readListPage<WaitingRow, SummonsesQuestion['order']['by']>(
    tx,
    TABLE,
    question,
    [WAITS, ...narrowings(tx, question)],
    limit,
  );

export function readWaitingTotal(tx: ReadTx, question: SummonsesQuestion) {
  const total = readListTotal(tx, TABLE, [ALL_THAT_WAIT, ...narrowings(tx, question)]);
  return total && { rows: total.rows, amountSen: null };
}
