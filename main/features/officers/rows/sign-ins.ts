/** Every try of a secret is kept, so that waits outlive a restart; each stands in the journal too. */
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import type { Place, WrongTries } from '../../../security/door-waits';

export interface Try {
  readonly officer: string;
  readonly place: Place;
  readonly outcome: 'right' | 'wrong' | 'cleared';
  /** For how long (ms) the PC had been up. */
  readonly up: number;
}

const KINDS = {
  right: 'officers.signed-in',
  wrong: 'officers.sign-in-failed',
  cleared: 'officers.wait-cleared',
} as const;

export function insertTry(tx: WriteTx, { officer, place, outcome, up }: Try): void {
  insert(tx, 'sign_ins', { officer, at: tx.at, place, up_ms: up, outcome });
  tx.journal(KINDS[outcome], { officer, ...(place === 'door' ? {} : { place }) });
}

/** The officer's wrong tries there since the last right one, or since a wait was cleared. */
export function readWrongTries(tx: ReadTx, officer: string, place: Place): WrongTries {
  const { failures, lastUp } = tx.one<{ failures: number; lastUp: number | null }>(
    `WITH here AS (SELECT id, up_ms, outcome FROM sign_ins WHERE officer = ? AND place = ?)
     SELECT count(*) AS failures, (SELECT up_ms FROM here ORDER BY id DESC LIMIT 1) AS lastUp
     FROM here WHERE id > coalesce((SELECT max(id) FROM here WHERE outcome <> 'wrong'), 0)`,
    officer,
    place,
  );
  return { failures, lastUp: lastUp ?? 0 };
}
