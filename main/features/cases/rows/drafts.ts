/** What a clerk is typing: kept so that nothing is lost with the power, gone with the issue. One draft per officer and form. */
import type { Instant } from '../../../../domain/time/civil-time';
import { insertOr } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { storedJson } from '../../../register/stored-json';

export interface Draft {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: Instant;
}

export function readDraft(tx: ReadTx, officer: string, form: string): Draft | undefined {
  const row = tx.get<{ key: string; value: string; updatedAt: Instant }>(
    'SELECT key, value, updated_at AS updatedAt FROM drafts WHERE officer = ? AND form = ? ORDER BY updated_at DESC LIMIT 1',
    officer,
    form,
  );
  return row && { ...row, value: storedJson(row.value) };
}

/** A key that comes with somebody else's typing takes that to the one who typed: nobody finds another's text in a draft. */
export function keepDraft(tx: WriteTx, key: string, officer: string, form: string, value: string): void {
  insertOr(
    tx,
    'drafts',
    { key, officer, form, value, updated_at: tx.at },
    'ON CONFLICT (key) DO UPDATE SET officer = excluded.officer, value = excluded.value, updated_at = excluded.updated_at',
  );
}

export const deleteDraft = (tx: WriteTx, key: string): void =>
  tx.run('DELETE FROM drafts WHERE key = ?', key);

/** Whether something is kept of it. */
export const isKept = (tx: ReadTx, key: string): boolean =>
  tx.get('SELECT 1 FROM drafts WHERE key = ?', key) !== undefined;

/** Whether the draft's case was issued: what a late key stroke still sends of it is no draft any more. */
export const isIssued = (tx: ReadTx, key: string): boolean =>
  tx.get('SELECT 1 FROM calls WHERE key = ?', key) !== undefined;
