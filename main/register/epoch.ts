/** Epochs: a new or restored register starts one, with a key of its own; `seq` and `prev` run on (FORMAT). */
import { type KeyStore } from '../../domain/settings/key-store';
import type { Instant } from '../../domain/time/civil-time';
import type { ReadTx, WriteTx } from './transaction';
import { insert } from './insert';

export interface Epoch {
  readonly id: string;
  readonly counter: string;
  readonly reason: 'first-run' | 'restored' | 'behind-witness' | 'check-failed' | 'time-stated' | 'key-lost';
  readonly publicKey: string;
  readonly keyStore: KeyStore;
  readonly former: { readonly epoch: string; readonly seq: number; readonly hash: string } | null;
  /** The machine that it begins on; left out in drills. */
  readonly machine?: string | undefined;
  /** It begins at this time, stated by two people, though the newest entry stands at a later one. */
  readonly statedTime?: Instant;
}

/** Writes the `register.opened` entry and the epoch's row. `former` is what was last known of the epoch before. */
export function openEpoch(tx: WriteTx, epoch: Epoch): void {
  const { id, counter, reason, publicKey, keyStore, former, machine, statedTime } = epoch;
  // the epoch that was last known need not stand here: a restored copy may be older than it
  const parent = tx.get<{ id: string }>('SELECT id FROM epochs ORDER BY seq DESC LIMIT 1');
  const jump = statedTime ? { timeFrom: tx.at, timeTo: statedTime } : {};
  tx.beginEpoch(id, counter, reason === 'time-stated' || reason === 'key-lost');
  if (statedTime) tx.takeTime(statedTime);
  const entry = tx.journal('register.opened', {
    counter, publicKey, reason,
    formerEpoch: former?.epoch ?? null, lastSeq: former?.seq ?? null, lastHash: former?.hash ?? null,
    ...jump, machine: machine ?? null,
  }); // prettier-ignore
  insert(tx, 'epochs', {
    id,
    counter,
    opened_at: tx.at,
    reason,
    public_key: publicKey,
    key_store: keyStore,
    former: parent?.id ?? null,
    seq: entry.seq,
  });
}

/**
 * The epoch with which this copy of the register began: one that only names another time or key goes on in it. What waited in a
 * former copy may have happened after that was made.
 */
export const readCopyEpoch = (
  tx: ReadTx,
): { readonly id: string; readonly seq: number; readonly at: Instant } | undefined =>
  tx.get(
    `SELECT id, seq, opened_at AS at FROM epochs WHERE reason NOT IN ('time-stated', 'key-lost') ORDER BY seq DESC LIMIT 1`,
  );

/** The first epoch: what tells a register's copies from every other register's. */
export const originOf = (tx: ReadTx): string =>
  tx.get<{ id: string }>('SELECT id FROM epochs ORDER BY seq LIMIT 1')?.id ?? '';

/** Public keys of all epochs, base64. */
export const readEpochKeys = (tx: ReadTx): string[] =>
  tx.all<{ key: string }>('SELECT public_key AS key FROM epochs ORDER BY seq').map(({ key }) => key);
