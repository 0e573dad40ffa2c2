/** Keys of rows: a counter's own, out of its vault, and one for registers that a test begins by itself. */
import { need } from '../../domain/need';
import { RowKey } from '../../main/register/row-key';
import { fileKeeper, Vault } from '../../main/security/vault';

export const rowKeyIn = (folder: string): RowKey => need(new Vault(folder, fileKeeper).rowKey(), 'row key');

export const TEST_KEY = new RowKey('5a'.repeat(32));

/** Nobody opens it by a recovery code: such a register has none. */
export const SEALED_TEST_KEY = { sealedKey: 'dGVybWV0ZXJhaQ==' };
