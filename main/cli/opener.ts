import { join } from 'node:path';
import type { RowKey } from '../register/row-key';
import { CannotUnseal, unsealFile } from '../register/sealed-file';
import { unsealRowKey } from '../register/sealed-key';
import type { ReadTx } from '../register/transaction';

/** Opens sealed files into a folder that goes afterwards, and the keys of the rows that lie in them. */
export class Opener {
  #opened = 0;

  /**
   * @param recovery age's form of the key that the recovery code makes
   * @param identities of those to whom packages are sealed
   */
  constructor(
    private readonly scratch: string,
    private readonly recovery: string | undefined,
    private readonly identities: readonly string[],
  ) {}

  async unseal(path: string): Promise<string> {
    const keys = [...(this.recovery === undefined ? [] : [this.recovery]), ...this.identities];
    // without a code nothing of it can be told
    if (keys.length === 0) throw new CannotUnseal('wrong-key');
    const plain = join(this.scratch, String(++this.#opened));
    await unsealFile(path, plain, ...keys);
    return plain;
  }

  /** Of the register that is read; undefined without a code. Throws {@link CannotUnseal} for another code than its own. */
  async rowKey(tx: ReadTx): Promise<RowKey | undefined> {
    return this.recovery === undefined ? undefined : unsealRowKey(tx, this.recovery);
  }

  /** The same for a register that may have another code: it counts as one that was brought without. */
  forgiving(): Pick<Opener, 'rowKey'> {
    return {
      rowKey: (tx) =>
        this.rowKey(tx).catch((error: unknown) => {
          if (error instanceof CannotUnseal && error.code === 'wrong-key') return undefined;
          throw error;
        }),
    };
  }
}
