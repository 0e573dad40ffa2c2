import { join } from 'node:path';
import type { RowKey } from '../register/row-key';
import { CannotUnseal, unsealFile } from '../register/sealed-file';
import { unsealRowKey } from '../register/sealed-key';
import type { ReadTx } from '../register/transaction';

/** Opens sealed files into a folder that goes afterwards, and the keys of the rows that lie in them. */
export class Opener {
  #opened = 0;

  constructor(
    private readonly scratch: string,
    private readonly identity: string | undefined,
  ) {}

  async unseal(path: string): Promise<string> {
    // without a code nothing of it can be told
    if (this.identity === undefined) throw new CannotUnseal('wrong-key');
    const plain = join(this.scratch, String(++this.#opened));
    await unsealFile(path, plain, this.identity);
    return plain;
  }

  /** Of the register that is read; undefined without a code. Throws {@link CannotUnseal} for another code than its own. */
  async rowKey(tx: ReadTx): Promise<RowKey | undefined> {
    return this.identity === undefined ? undefined : unsealRowKey(tx, this.identity);
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
