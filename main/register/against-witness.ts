/** How a register stands to what was seen of it last: by the witness beside it, and by the anchor of this machine. */
import { originOf } from './epoch';
import { hashAt, readHead, type Head } from './journal';
import type { MachineAnchor } from './machine-anchor';
import { readSetting } from './settings';
import type { ReadTx } from './transaction';
import type { WitnessReading, Witnessed, WitnessedBlocks } from './witness';

/** Why the machine's own anchor says nothing: it is gone, cannot be read, or this is another machine than the register's. */
export type AnchorLoss = 'missing' | 'unreadable' | 'other-machine';

export type AgainstWitness =
  /** Nothing was seen yet, or the register holds the entry that was seen last. */
  | { readonly state: 'sound' }
  /** An older register lies here than the one that worked last: issuing would give numbers twice. */
  | { readonly state: 'behind'; readonly witnessed: Witnessed | null }
  /** The entry that was seen last has another hash here. */
  | { readonly state: 'different'; readonly witnessed: Witnessed | null }
  /** Both slots are broken or gone; to be made anew after a full check. */
  | { readonly state: 'witness-lost' }
  /** Nobody can say that this is the newest copy, until two people do. */
  | { readonly state: 'anchor-lost'; readonly why: AnchorLoss };

/** The worse word of the two counts: what says *newer* before what says nothing, and the machine's before the folder's. */
export function compareWithSeen(
  tx: ReadTx,
  reading: WitnessReading,
  anchor: MachineAnchor | undefined,
): AgainstWitness {
  const byWitness = compareWithWitness(tx, reading);
  const byAnchor = anchor ? compareWithAnchor(tx, anchor) : ({ state: 'sound' } as const);
  const both = [byAnchor, byWitness];
  return (
    both.find(({ state }) => state === 'behind' || state === 'different') ??
    both.find(({ state }) => state !== 'sound') ?? { state: 'sound' }
  );
}

function compareWithWitness(tx: ReadTx, reading: WitnessReading): AgainstWitness {
  if (reading.state === 'none') return readHead(tx).seq > 0 ? { state: 'witness-lost' } : { state: 'sound' };
  return reading.state === 'unreadable' ? { state: 'witness-lost' } : compare(tx, reading.witnessed);
}

function compareWithAnchor(tx: ReadTx, anchor: MachineAnchor): AgainstWitness {
  const machine = readSetting(tx, 'machine');
  if (!machine) return { state: 'sound' };
  const here = anchor.machine();
  const reading = anchor.read(originOf(tx));
  // what was seen counts, whichever machine the register calls its own: a copy's own word is no excuse
  if (reading.state === 'read') {
    const seen = compare(tx, reading.witnessed);
    if (seen.state !== 'sound') return seen;
  }
  if (here !== undefined && here !== machine.id) return { state: 'anchor-lost', why: 'other-machine' };
  if (here === undefined || reading.state === 'none') return { state: 'anchor-lost', why: 'missing' };
  return reading.state === 'read' ? { state: 'sound' } : { state: 'anchor-lost', why: 'unreadable' };
}

function compare(tx: ReadTx, witnessed: Witnessed): AgainstWitness {
  if (readHead(tx).seq < witnessed.seq) return { state: 'behind', witnessed };
  if (witnessed.seq === 0) return { state: 'witness-lost' };
  return hashAt(tx, witnessed.seq) === witnessed.hash
    ? { state: 'sound' }
    : { state: 'different', witnessed };
}

/** What the witness shall say of a register that stands at `head`. */
export const witnessOf = (
  epoch: { id: string; counter: string },
  head: Head,
  blocks: WitnessedBlocks,
  recipient: string | undefined,
): Witnessed => ({
  ...{ counter: epoch.counter, epoch: epoch.id, seq: head.seq, hash: head.hash, ...blocks },
  ...(recipient === undefined ? {} : { recipient }),
});
