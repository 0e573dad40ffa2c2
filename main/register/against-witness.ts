/** How a register stands to the witness beside it. */
import type { Head } from './journal';
import type { ReadTx } from './transaction';
import type { WitnessReading, Witnessed, WitnessedBlocks } from './witness';

export type AgainstWitness =
  /** No witness was needed, or the register holds the witnessed entry. */
  | { readonly state: 'sound' }
  /** An older register lies here than the one that worked last: issuing would give numbers twice. */
  | { readonly state: 'behind'; readonly witnessed: Witnessed }
  /** The witnessed entry has another hash here. */
  | { readonly state: 'different'; readonly witnessed: Witnessed }
  /** Both slots are broken or gone; to be made anew after a full check. */
  | { readonly state: 'witness-lost' };

export function compareWithWitness(tx: ReadTx, reading: WitnessReading): AgainstWitness {
  const newest = tx.get<{ seq: number }>('SELECT seq FROM journal ORDER BY seq DESC LIMIT 1');
  if (reading.state === 'none') return newest ? { state: 'witness-lost' } : { state: 'sound' };
  if (reading.state === 'unreadable') return { state: 'witness-lost' };
  const { witnessed } = reading;
  if (!newest || newest.seq < witnessed.seq) return { state: 'behind', witnessed };
  const entry = tx.get<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', witnessed.seq);
  return witnessed.seq === 0 || entry?.hash === witnessed.hash
    ? { state: 'sound' }
    : { state: 'different', witnessed };
}

/** What the witness shall say of a register that stands at `head`. */
export const witnessOf = (
  epoch: { id: string; counter: string },
  head: Head,
  blocks: WitnessedBlocks,
): Witnessed => ({ counter: epoch.counter, epoch: epoch.id, seq: head.seq, hash: head.hash, ...blocks });
