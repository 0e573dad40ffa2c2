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

/** Number of a case of that day, court and type with the same people on both sides; undefined where there is none. */
export function findTakenOn(tx: ReadTx, day: CivilDate, taken: Taken): string | undefined {
  const { court, caseType, first, second } = taken;
  // the other side is the rarer one: an agency claims from many
  const rare = second[0] ?? first[0];
  if (rare === undefined) return undefined;
  const cases = tx.all<{ id: string; number: string }>(
    `SELECT c.id, c.number FROM parties p JOIN cases c ON c.id = p.case_id
     WHERE p.id_number = ? AND c.court = ? AND c.case_type = ? AND c.registered_at >= ? ORDER BY c.seq`,
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
