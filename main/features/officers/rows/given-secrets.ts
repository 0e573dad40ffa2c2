/** Secrets that somebody else set: a reset, or the first one of a new officer. Set-up's own are nobody's gift. */
import type { GivenSecret } from '../../../../domain/officers/hands';
import { civilDateOf, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

/** Who set the officer's present secret and when; undefined when it is the officer's own choice. */
export function readGiven(tx: ReadTx, officer: string): { by: string; at: Instant } | undefined {
  const newest = tx.get<{ by: string; at: Instant }>(
    `SELECT by, at FROM officer_events WHERE officer = ? AND kind = 'secret' ORDER BY id DESC LIMIT 1`,
    officer,
  );
  return newest && newest.by !== officer && newest.by !== 'system' ? newest : undefined;
}

/** Every one there ever was, with the day on which the officer chose another. */
export const readGivenSecrets = (tx: ReadTx): GivenSecret[] =>
  tx
    .all<{ officer: string; by: string; at: Instant; next: Instant | null }>(
      `SELECT officer, by, at, lead(at) OVER (PARTITION BY officer ORDER BY id) AS next
       FROM officer_events WHERE kind = 'secret'`,
    )
    .filter(({ officer, by }) => by !== officer && by !== 'system')
    .map(({ officer, by, at, next }) => ({
      ...{ officer, by, setOn: civilDateOf(at) },
      changedOn: next === null ? null : civilDateOf(next),
    }));
