/** A register held against another copy or a package of it: do both tell one history? */
import { sliceEntries } from '../../../package/slice-entries';
import { hashAt, readHead } from '../../register/journal';
import type { ReadTx } from '../../register/transaction';

export interface Against {
  readonly oneHistory: boolean;
  /** The first entry that both have and that differs. */
  readonly differsAt: number | null;
  /** The other one goes further: this is not the newest copy. */
  readonly newer: boolean;
}

/** Both chains are whole, so that what is equal at one entry is equal up to it. */
export function againstRegister(tx: ReadTx, other: ReadTx): Against {
  const [here, there] = [readHead(tx).seq, readHead(other).seq];
  const isSame = (seq: number) => hashAt(tx, seq) === hashAt(other, seq);
  let [same, differing] = [0, Math.min(here, there) + 1];
  while (differing - same > 1) {
    const middle = Math.floor((same + differing) / 2);
    if (isSame(middle)) same = middle;
    else differing = middle;
  }
  const differsAt = differing <= Math.min(here, there) ? differing : null;
  return { oneHistory: differsAt === null, differsAt, newer: there > here };
}

export async function againstPackage(tx: ReadTx, path: string): Promise<Against> {
  const { seq: here } = readHead(tx);
  let newest = 0;
  for await (const { seq, hash } of sliceEntries(path)) {
    if (seq <= here && hashAt(tx, seq) !== hash) return { oneHistory: false, differsAt: seq, newer: false };
    newest = seq;
  }
  return { oneHistory: true, differsAt: null, newer: newest > here };
}
