/** The pile of parties who were not told yet, and everybody of one case (S1.8). */
import type { LetterWay } from '../../../../domain/letters/letter';
import type { TellingState } from '../../../../domain/letters/telling';
import type { PartyRole } from '../../../../domain/cases/case-type';
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';

export type LettersQuestion = ParsedInputOf<'letters.list'>;

export interface PlacedParty {
  readonly caseId: string;
  readonly role: PartyRole;
  readonly ordinal: number;
  readonly number: string;
  readonly known: string;
  readonly decided: string;
  readonly state: TellingState;
  readonly owed: 0 | 1;
  readonly letter: string | null;
  readonly way: LetterWay | null;
  readonly address: string | null;
}

const JOINED = 'CROSS JOIN cases c ON c.id = t.case_id LEFT JOIN number_letters l ON l.id = t.letter';

const TABLE: ListTable<LettersQuestion['order']['by']> = {
  columns: `t.case_id AS caseId, t.role, t.ordinal, c.number, t.known, t.decided, t.state, t.owed, t.letter, l.way, l.address`,
  place: 't.place',
  from: `letter_places t ${JOINED}`,
  orders: {
    registered: { from: `letter_places t INDEXED BY letter_places_owed ${JOINED}`, by: ['t.place'] },
  },
};

/** Walked along the index, which holds those alone. */
const OWED: Narrowing = { where: 't.owed = 1', values: [] };
/** To be added up. */
const ALL_OWED: Narrowing = {
  ...OWED,
  places: { sql: 'SELECT place FROM letter_places WHERE owed = 1', values: [] },
};
const having = (column: 'outage' | 'state' | 'court', value: string | undefined): Narrowing[] =>
  value === undefined ? [] : [{ where: `t.${column} = ?`, values: [value] }];

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 'c.seq >= ? AND c.seq < ?',
  values: span,
});

const narrowings = (tx: ReadTx, { day, outage, state, court }: LettersQuestion): Narrowing[] => [
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
  ...having('outage', outage),
  ...having('state', state),
  ...having('court', court),
];

export const readOwedPage = (tx: ReadTx, question: LettersQuestion, limit: number) =>
  readListPage<PlacedParty, LettersQuestion['order']['by']>(
    ...[tx, TABLE, question, [OWED, ...narrowings(tx, question)], limit],
  );

export function readOwedTotal(tx: ReadTx, question: LettersQuestion) {
  const total = readListTotal(tx, TABLE, [ALL_OWED, ...narrowings(tx, question)]);
  return total && { rows: total.rows, amountSen: null };
}

/** Everybody of a case whose number changed, told or not. */
export const readPlacesOf = (tx: ReadTx, caseId: string): PlacedParty[] =>
  tx.all<PlacedParty>(
    `SELECT ${TABLE.columns} FROM ${TABLE.from} WHERE t.case_id = ? ORDER BY t.place`,
    caseId,
  );

/** Of each outage, whom nobody told yet. */
export const countOwed = (tx: ReadTx): { outage: string; system: string; count: number }[] =>
  tx.all(
    `SELECT t.outage, o.system, count(*) AS count FROM letter_places t INDEXED BY letter_places_owed
     JOIN outages o ON o.id = t.outage WHERE t.owed = 1 GROUP BY t.outage ORDER BY t.outage`,
  );

/** Of one outage, as it is kept for screens. */
export const readLetterCounts = (tx: ReadTx, outage: string): { told: number; untold: number } =>
  tx.one(
    `SELECT count(*) FILTER (WHERE owed = 0 AND state = 'told') AS told, count(*) FILTER (WHERE owed = 1) AS untold
     FROM letter_places WHERE outage = ?`,
    outage,
  );
