/**
 * A new epoch, knowingly: after a restore, or when the register stands behind its witness. Open blocks of numbers are
 * closed, and every serial that the witness saw beyond this register is *of unknown fate* until a supervisor settles it.
 */
import { randomUUID } from 'node:crypto';
import type { Counter } from '../../call/counter';
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

/** Writes the epoch into the given transaction; answers how many serials are of unknown fate. */
export function writeEpoch(
  tx: WriteTx,
  counter: Counter,
  epoch: NewEpoch,
  opening: {
    reason: 'restored' | 'behind-witness' | 'check-failed';
    witnessed: Witnessed | null;
    officer: string;
  },
): number {
  const former = tx.one<{ id: string; counter: string }>(
    'SELECT id, counter FROM epochs ORDER BY seq DESC LIMIT 1',
  );
  // what another counter left in this folder says nothing of this one
  const witnessed = opening.witnessed?.counter === former.counter ? opening.witnessed : null;
  const head = tx.head();
  const machine = keepMachine(tx, counter, opening.officer);
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
  return settleBlocks(tx, blockKindsOf(counter.features), witnessed, opening.officer);
}

/** From here on it is this machine's anchor that vouches for the register. */
function keepMachine(tx: WriteTx, { anchor }: Counter, officer: string): string | undefined {
  const id = anchor?.establish();
  if (id !== undefined && readSetting(tx, 'machine')?.id !== id) saveSetting(tx, 'machine', { id }, officer);
  return id;
}
