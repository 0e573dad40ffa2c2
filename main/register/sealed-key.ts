/**
 * The key of a register's rows as it lies in the register itself: sealed with age to the recovery key, so that whoever has
 * the file alone can try no name against a hash. The counter at work has it from its vault (security/vault).
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { insert } from './insert';
import { RowKey } from './row-key';
import { CannotUnseal } from './sealed-file';
import type { ReadTx, WriteTx } from './transaction';

/** base64 of an age file. */
export async function sealRowKey(key: RowKey, recipient: string): Promise<string> {
  const sealer = new Encrypter();
  sealer.addRecipient(recipient);
  return Buffer.from(await sealer.encrypt(Buffer.from(key.hex, 'hex'))).toString('base64');
}

/** Opens the key that lies in a register. Throws {@link CannotUnseal}: `wrong-key`, or `changed` where none can be told. */
export async function unsealRowKey(tx: ReadTx, identity: string): Promise<RowKey> {
  const opener = new Decrypter();
  opener.addIdentity(identity);
  try {
    const bytes = await opener.decrypt(Buffer.from(readSealedKey(tx) ?? '', 'base64'));
    return new RowKey(Buffer.from(bytes).toString('hex'));
  } catch (error) {
    throw CannotUnseal.from(error);
  }
}

/** Undefined before the register's first row. */
export const readSealedKey = (tx: ReadTx): string | undefined =>
  tx.get<{ sealed: string }>('SELECT sealed FROM row_key')?.sealed;

/** The first row of a new register. */
export const keepSealedKey = (tx: WriteTx, sealed: string): void => insert(tx, 'row_key', { sealed });
