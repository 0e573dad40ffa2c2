/** Whether the same people were here with the same matter on a day. */
import { localInstant, type CivilDate } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

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
     WHERE id IN (SELECT case_id FROM parties WHERE id_number = ? ORDER BY rowid DESC LIMIT ${NEWEST})
       AND +court = ? AND +case_type = ? AND registered_at >= ? ORDER BY seq`,
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
  const parties = tx.all<{ role: string; idNumber: string }>(
    'SELECT role, id_number AS idNumber FROM parties WHERE case_id = ?',
    caseId,
  );
  const side = (role: string) =>
    parties.filter((party) => party.role === role).map(({ idNumber }) => idNumber);
  return sides(side('first'), side('second'));
}
