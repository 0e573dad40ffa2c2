/** Idempotency: one key, nought or one effect, whatever crashes in between. */
import { canonicalInput } from '../../domain/journal/journal';
import { sha256Hex } from './hash';
import { insert } from './insert';
import type { ReadTx, WriteTx } from './transaction';
import { storedJson } from './stored-json';

interface CallRow {
  call: string;
  input_hash: string;
  result: string;
}

export const inputHash = (input: unknown): string => sha256Hex(canonicalInput(input));

export type KeyLookup =
  | { readonly state: 'unused' }
  | { readonly state: 'done'; readonly result: unknown }
  /** The same key with another call or input: somebody's mistake, never a second effect. */
  | { readonly state: 'reused' };

export function lookUpKey(tx: ReadTx, key: string, call: string, hash: string): KeyLookup {
  const row = tx.get<CallRow>('SELECT call, input_hash, result FROM calls WHERE key = ?', key);
  if (!row) return { state: 'unused' };
  if (row.call !== call || row.input_hash !== hash) return { state: 'reused' };
  return { state: 'done', result: storedJson(row.result) };
}

export function keepKey(tx: WriteTx, key: string, call: string, hash: string, result: unknown): void {
  insert(tx, 'calls', {
    key,
    call,
    input_hash: hash,
    result: JSON.stringify(result ?? {}),
    seq: tx.head().seq,
  });
}
