/** Whether the same people were here with the same matter on a day. */
import { localInstant, type CivilDate } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';
import { readParties } from './cases';

export interface Taken {
  readonly court: string;
  readonly caseType: string;
  /** Identity numbers of each side, as the register keeps them. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Nobody stands in more cases of one day; who stands in thousands of former ones costs no more. */
const NEWEST = 50;

/** Number of a case of that day, court and type with the same people on both sides; undefined where there is none. */
export function findTakenOn(tx: ReadTx, day: CivilDate, taken: Taken): string | undefined {
  const { court, caseType, first, second } = taken;
  // the other side is the rarer one: an agency claims from many
  const rare = second[0] ?? first[0];
  if (rare === undefined) return undefined;
  // the plus keeps SQLite from going through all cases of the type instead
  const cases = tx.all<{ id: string; number: string }>(
    `SELECT id, number FROM cases
     WHERE (id IN (SELECT case_id FROM parties WHERE id_number = ? ORDER BY rowid DESC LIMIT ${NEWEST})
       OR id IN (SELECT k.case_id FROM correction_changes h CROSS JOIN case_corrections k ON k.id = h.correction
         WHERE h.field = 'idNumber' AND h.corrected = ? ORDER BY h.rowid DESC LIMIT ${NEWEST}))
       AND +court = ? AND +case_type = ? AND registered_at >= ? ORDER BY seq`,
    rare,
    rare,
    court,
    caseType,
    localInstant(day, '00:00'),
  );
  return cases.find(({ id }) => sidesOf(tx, id) === sides(first, second))?.number;
}

const sides = (first: readonly string[], second: readonly string[]): string =>
  JSON.stringify([[...first].sort(), [...second].sort()]);

function sidesOf(tx: ReadTx, caseId: string): string {
  const parties = readParties(tx, caseId);
  const side = (role: string) =>
    parties.filter((party) => party.role === role).map(({ idNumber }) => idNumber);
  return sides(side('first'), side('second'));
}
