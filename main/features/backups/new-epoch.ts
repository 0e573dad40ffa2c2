/**
 * A new epoch, knowingly: after a restore, or when the register stands behind its witness. Open blocks of numbers are
 * closed, and every serial that the witness saw beyond this register is *of unknown fate* until a supervisor settles it.
 */
import { randomUUID } from 'node:crypto';
import type { Counter } from '../../call/counter';
import { leavePapers } from '../papers/leave-papers';
import { settleBlocks } from '../series/blocks-of-epoch';
import { blockKindsOf } from '../series/witness-blocks';
import { openEpoch } from '../../register/epoch';
import { readSetting, saveSetting } from '../../register/settings';
import type { WriteTx } from '../../register/transaction';
import type { Witnessed } from '../../register/witness';

export interface NewEpoch {
  readonly id: string;
  readonly publicKey: string;
}

/** Makes the epoch's key before the write that opens it. */
export function prepareEpoch(counter: Counter): NewEpoch {
  const id = randomUUID();
  return { id, publicKey: counter.vault.makeSigningKey(id) };
}

export interface Opening {
  readonly reason: 'restored' | 'behind-witness' | 'check-failed';
  /** What was seen last of the copy before. */
  readonly witnessed: Witnessed | null;
  readonly officer: string;
  /** Two people stand for it; else issuing waits until two do, signed in to this very register. */
  readonly vouched: boolean;
  /** Hashes of papers in the archive that this copy never noted: they speak against it no more. */
  readonly leftPapers: readonly string[];
}

/** Writes the epoch into the given transaction; answers how many serials are of unknown fate. */
export function writeEpoch(tx: WriteTx, counter: Counter, epoch: NewEpoch, opening: Opening): number {
  const former = tx.one<{ id: string; counter: string }>(
    'SELECT id, counter FROM epochs ORDER BY seq DESC LIMIT 1',
  );
  // what another counter left in this folder says nothing of this one
  const witnessed = opening.witnessed?.counter === former.counter ? opening.witnessed : null;
  const head = tx.head();
  const machine = keepMachine(tx, counter, opening);
  openEpoch(tx, {
    ...epoch,
    counter: former.counter,
    reason: opening.reason,
    keyStore: counter.vault.keeper.kind,
    machine,
    former: {
      epoch: witnessed?.epoch ?? former.id,
      seq: witnessed?.seq ?? head.seq,
      hash: witnessed?.hash ?? head.hash,
    },
  });
  leavePapers(tx, opening.leftPapers);
  return settleBlocks(tx, blockKindsOf(counter.features), witnessed, opening.officer);
}

/** No machine's name: the register counts as another machine's until two people say that it is this one's. */
const NOBODY_VOUCHES = 'restored';

/** From here on it is this machine's anchor that vouches for the register. */
function keepMachine(tx: WriteTx, { anchor }: Counter, { officer, vouched }: Opening): string | undefined {
  const id = anchor?.establish();
  if (id === undefined) return undefined;
  const known = vouched ? id : NOBODY_VOUCHES;
  if (readSetting(tx, 'machine')?.id !== known) saveSetting(tx, 'machine', { id: known }, officer);
  return id;
}
