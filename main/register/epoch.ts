/** Epochs: a new or restored register starts one, with a key of its own; `seq` and `prev` run on (FORMAT). */
import { type KeyStore } from '../../domain/settings/key-store';
import { insert } from './insert';
import type { WriteTx } from './transaction';

export interface Epoch {
  readonly id: string;
  readonly counter: string;
  readonly reason: 'first-run' | 'restored' | 'behind-witness';
  readonly publicKey: string;
  readonly keyStore: KeyStore;
  readonly former: { readonly epoch: string; readonly seq: number; readonly hash: string } | null;
}

/** Writes the `register.opened` entry and the epoch's row. `former` is what was last known of the epoch before. */
export function openEpoch(tx: WriteTx, epoch: Epoch): void {
  const { id, counter, reason, publicKey, keyStore, former } = epoch;
  // the epoch that was last known need not stand here: a restored copy may be older than it
  const parent = tx.get<{ id: string }>('SELECT id FROM epochs ORDER BY seq DESC LIMIT 1');
  tx.beginEpoch(id, counter);
  const entry = tx.journal('register.opened', {
    counter, publicKey, reason,
    formerEpoch: former?.epoch ?? null, lastSeq: former?.seq ?? null, lastHash: former?.hash ?? null,
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
